import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk_car_` and letters and digits (Cartesia). */
export default secrets('Cartesia', {
  'cartesia-api-key': { token: /sk_car_[A-Za-z0-9_-]{20,44}/ },
});

export const examples: Examples = {
  match: [sample('CARTESIA_API_KEY=«sk_car_{alnum:22}»')],
  ignore: ['sk_car_sales'],
};
