import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `live_` or `sandbox_` and 40 characters (gitleaks; GoCardless). */
export default secrets('GoCardless', {
  'gocardless-api-token': { named: /(?:live|sandbox)_[\w=-]{40}/ },
});

export const examples: Examples = {
  match: [sample('GOCARDLESS_ACCESS_TOKEN=«live_{base64url:39}a»')],
  ignore: [sample('live_{alnum:40}')],
};
