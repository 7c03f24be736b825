import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 40 hexadecimal digits without a mark (gitleaks). */
export default secrets('Cisco Meraki', { 'cisco-meraki-api-key': { named: /[a-f0-9]{40}/, names: 'meraki' } });

export const examples: Examples = {
  match: [sample('X-Cisco-Meraki-API-Key: «{hex:40}»')],
  ignore: [sample('meraki commit {hex:40}')],
};
