import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pk1_` and `sk1_` with 64 hexadecimal digits (Porkbun). */
export default secrets('Porkbun', {
  'porkbun-api-key': { token: /[ps]k1_[a-f0-9]{64}/, keywords: ['pk1_', 'sk1_'] },
});

export const examples: Examples = {
  match: [sample('PORKBUN_SECRET=«sk1_{hex:64}»')],
  ignore: ['sk1_test'],
};
