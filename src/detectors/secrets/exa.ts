import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID without a mark (Exa). */
export default secrets('Exa', {
  'exa-api-key': { named: uuid, names: 'exa' },
});

export const examples: Examples = {
  match: [sample('EXA_API_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('exa request {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
