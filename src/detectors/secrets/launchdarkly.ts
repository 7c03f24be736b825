import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/**
 * Access tokens 40 characters, today `api-` and a UUID; SDK keys `sdk-`, mobile keys `mob-` (LaunchDarkly; gitleaks).
 */
export default secrets('LaunchDarkly', {
  'launchdarkly-access-token': { named: /[\w=-]{40}/ },
  'launchdarkly-sdk-key': {
    token: new RegExp(`(?:api|sdk)-${uuid.source}`),
    keywords: ['api-', 'sdk-'],
  },
  'launchdarkly-mobile-key': { severity: 'low', token: new RegExp(`mob-${uuid.source}`) },
});

export const examples: Examples = {
  match: [
    sample('LAUNCHDARKLY_TOKEN=«api-{alnum:36}»'),
    sample('LD_SDK_KEY=«sdk-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}» «mob-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: ['sdk-00000000-0000-0000-0000-000000000000', sample('launchdarkly flag {alnum:40}')],
};
