import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `e2b_` and 40 hexadecimal digits (E2B). */
export default secrets('E2B', { 'e2b-api-key': { token: /e2b_[a-f0-9]{40}/ } });

export const examples: Examples = {
  match: [sample('E2B_API_KEY=«e2b_{hex:40}»')],
  ignore: ['e2b_***', 'e2b_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
