import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys and secrets: 64 letters and digits without a mark (Binance). */
export default secrets('Binance', {
  'binance-api-key': { severity: 'critical', named: /[a-z0-9]{64}/, names: 'binance|x-mbx' },
});

export const examples: Examples = {
  match: [sample('BINANCE_SECRET_KEY=«{alnum:64}»')],
  ignore: [sample('binance txid {hex:64}')],
};
