import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `duffel_live_` or `duffel_test_` and 43 characters (gitleaks). */
export default secrets('Duffel', {
  'duffel-api-token': { token: /duffel_(?:test|live)_[\w=-]{43}/ },
});

export const examples: Examples = {
  match: [sample('Authorization: Bearer «duffel_test_{base64url:42}a»')],
  ignore: ['duffel_test_...'],
};
