import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID without a mark (Railway). */
export default secrets('Railway', { 'railway-token': { named: uuid } });

export const examples: Examples = {
  match: [sample('RAILWAY_TOKEN=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('railway service {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
