import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `cio` and 32 letters and digits (crates.io). */
export default secrets('crates.io', { 'crates-api-token': { severity: 'critical', token: /cio[A-Za-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('cargo login «cio{alnum:32}»')],
  ignore: ['cio-list-of-officers', sample('cio{alnum:12}')],
};
