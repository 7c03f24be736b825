import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `fw_` and 22 to 24 letters and digits. */
export default secrets('Fireworks', { 'fireworks-api-key': { token: /fw_[A-Za-z0-9]{22,24}/ } });

export const examples: Examples = {
  match: [sample('FIREWORKS_API_KEY=«fw_{alnum:24}»')],
  ignore: ['fw_enable_the_new_firewall', sample('fw_{alnum:10}')],
};
