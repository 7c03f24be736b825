import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tfp_` and 40 to 59 characters (gitleaks; Typeform). */
export default secrets('Typeform', { 'typeform-api-token': { token: /tfp_[\w=.-]{40,64}/ } });

export const examples: Examples = {
  match: [sample('«tfp_{alnum:44}_{alnum:14}»')],
  ignore: ['tfp_...', 'tfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
