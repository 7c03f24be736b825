import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 40 characters without a mark (gitleaks). */
export default secrets('Gitter', { 'gitter-access-token': { named: /[\w-]{40}/ } });

export const examples: Examples = {
  match: [sample('GITTER_TOKEN=«{hex:40}»')],
  ignore: [sample('gitter room {hex:40}')],
};
