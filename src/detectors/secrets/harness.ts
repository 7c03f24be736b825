import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pat.` or `sat.`, the account, the key's id and the secret, dots between (gitleaks). */
export default secrets('Harness', {
  'harness-api-key': {
    token: /(?:pat|sat)\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/,
    keywords: ['pat.', 'sat.'],
  },
});

export const examples: Examples = {
  match: [sample('x-api-key: «pat.{alnum:22}.{hex:24}.{alnum:20}»')],
  ignore: ['pat.harness.io', sample('pat.{alnum:22}')],
};
