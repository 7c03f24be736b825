import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `xau_` and letters and digits (Xata). */
export default secrets('Xata', {
  'xata-api-key': { token: /xau_[A-Za-z0-9]{30,60}/ },
});

export const examples: Examples = {
  match: [sample('XATA_API_KEY=«xau_{alnum:40}»')],
  ignore: ['xau_usd_price_of_gold_is_rising_today'],
};
