import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `signkey-`, the kind and 64 hexadecimal digits; event keys are long and random (Inngest). */
export default secrets('Inngest', {
  'inngest-signing-key': { severity: 'critical', token: /signkey-(?:prod|test|branch)-[a-f0-9]{32,64}/ },
});

export const examples: Examples = {
  match: [sample('INNGEST_SIGNING_KEY=«signkey-prod-{hex:64}»')],
  ignore: ['signkey-prod-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
