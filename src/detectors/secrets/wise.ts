import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID without a mark (Wise). */
export default secrets('Wise', {
  'wise-api-token': { severity: 'critical', named: uuid, names: 'wise api|wise token|transferwise' },
});

export const examples: Examples = {
  match: [sample('WISE_API_TOKEN=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('wise transfer {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
