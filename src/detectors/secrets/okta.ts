import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `00` and 40 characters (gitleaks). */
export default secrets('Okta', {
  'okta-access-token': {
    severity: 'critical',
    named: /00[\w=-]{40}/,
    names: 'okta|ssws',
    bits: 3.5,
  },
  'okta-client-secret': { named: /[\w-]{64}|[\w-]{40}/ },
});

export const examples: Examples = {
  match: [sample('Authorization: SSWS «00{base64url:39}a»'), sample('OKTA_CLIENT_SECRET=«{alnum:64}»')],
  ignore: ['oktaKey = 00000000000000000000000000000000000TUVWXYZ', sample('rookTable = 00{alnum:40}')],
};
