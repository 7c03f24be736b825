import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `rnd_` and 28 to 32 letters and digits (Render). */
export default secrets('Render', { 'render-api-key': { token: /rnd_[A-Za-z0-9]{28,32}/ } });

export const examples: Examples = {
  match: [sample('«rnd_{alnum:28}»')],
  ignore: ['rnd_seed_generator', sample('rnd_{alnum:12}')],
};
