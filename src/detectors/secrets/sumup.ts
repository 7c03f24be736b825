import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sup_sk_` and 32 letters and digits (SumUp). */
export default secrets('SumUp', {
  'sumup-api-key': { severity: 'critical', token: /sup_sk_[A-Za-z0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('«sup_sk_{alnum:32}»')],
  ignore: ['sup_sk_key'],
};
