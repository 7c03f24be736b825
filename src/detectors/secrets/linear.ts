import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `lin_api_` and 40 letters and digits; OAuth secrets have no mark (gitleaks). */
export default secrets('Linear', {
  'linear-api-key': { token: /lin_api_[A-Za-z0-9]{40}/ },
  'linear-oauth-token': { token: /lin_oauth_[a-f0-9]{64}/ },
  'linear-client-secret': { named: /[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('LINEAR_KEY=«lin_api_{alnum:40}»'),
    sample('«lin_oauth_{hex:64}»'),
    sample('linear_client_secret: «{hex:32}»'),
  ],
  ignore: [sample('linear-gradient({hex:32})'), 'lin_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
