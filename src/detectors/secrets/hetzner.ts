import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 64 letters and digits without a mark (Hetzner Cloud). */
export default secrets('Hetzner', {
  'hetzner-api-token': { severity: 'critical', named: /[a-z0-9]{64}/, names: 'hetzner|hcloud' },
});

export const examples: Examples = {
  match: [
    sample('HCLOUD_TOKEN=«{alnum:64}»'),
    sample('variable "hcloud_token" {\n  type = string\n  default = "«{alnum:64}»"\n}'),
  ],
  ignore: [sample('hetzner image {hex:64}')],
};
