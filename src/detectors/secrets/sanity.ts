import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk` and 80 to 180 letters and digits (Sanity). */
export default secrets('Sanity', { 'sanity-api-token': { named: /sk[a-z0-9]{78,180}/ } });

export const examples: Examples = {
  match: [sample('SANITY_API_TOKEN=«sk{alnum:130}»')],
  ignore: [sample('sk{alnum:130}')],
};
