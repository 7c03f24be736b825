import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pk_` and 34 hexadecimal digits: a private key in spite of its mark (Klaviyo). */
export default secrets('Klaviyo', {
  'klaviyo-api-key': { token: /pk_(?:[a-zA-Z]{6}_)?[a-f0-9]{34}/, keywords: ['pk_'] },
});

export const examples: Examples = {
  match: [sample('Authorization: Klaviyo-API-Key «pk_{hex:34}»')],
  ignore: ['pk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('pk_test_{alnum:24}')],
};
