import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 20 letters and digits without a mark (gitleaks). */
export default secrets('Finnhub', { 'finnhub-access-token': { named: /[a-z0-9]{20}(?:[a-z0-9]{20})?/ } });

export const examples: Examples = {
  match: [sample('https://finnhub.io/api/v1/quote?symbol=AAPL&token=«{lowalnum:20}»')],
  ignore: [sample('finnhub article {lowalnum:20}')],
};
