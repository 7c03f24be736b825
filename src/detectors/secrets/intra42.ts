import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `s-s4t2ud-` or `s-s4t2af-` and 64 hexadecimal digits (gitleaks). */
export default secrets('Intra 42', {
  'intra42-client-secret': { token: /s-s4t2(?:ud|af)-[a-f0-9]{64}/i, keywords: ['s-s4t2'] },
});

export const examples: Examples = { match: [sample('«s-s4t2ud-{hex:64}»')], ignore: [sample('u-s4t2ud-{hex:64}')] }; // the id is public
