import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 64 hexadecimal digits without a mark (Linode). */
export default secrets('Linode', { 'linode-api-token': { severity: 'critical', named: /[a-f0-9]{64}/ } });

export const examples: Examples = {
  match: [sample('LINODE_TOKEN=«{hex:64}»')],
  ignore: [sample('linode image sha256 {hex:64}')],
};
