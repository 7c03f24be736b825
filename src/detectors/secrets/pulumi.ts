import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pul-` and 40 hexadecimal digits (gitleaks). */
export default secrets('Pulumi', {
  'pulumi-api-token': { severity: 'critical', token: /pul-[a-f0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('PULUMI_ACCESS_TOKEN=«pul-{hex:40}»')],
  ignore: ['pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
