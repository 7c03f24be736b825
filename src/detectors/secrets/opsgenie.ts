import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID without a mark (Opsgenie). */
export default secrets('Opsgenie', { 'opsgenie-api-key': { named: uuid, names: 'opsgenie|geniekey' } });

export const examples: Examples = {
  match: [sample('Authorization: GenieKey key «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('opsgenie alert {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
