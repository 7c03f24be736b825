import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `r8_` and 37 letters and digits (Replicate). */
export default secrets('Replicate', { 'replicate-api-token': { severity: 'critical', token: /r8_[A-Za-z0-9]{37}/ } });

export const examples: Examples = {
  match: [sample('REPLICATE_API_TOKEN=«r8_{alnum:37}»')],
  ignore: ['r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
