import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Server and account tokens are UUIDs (Postmark). */
export default secrets('Postmark', { 'postmark-server-token': { named: uuid } });

export const examples: Examples = {
  match: [sample('X-Postmark-Server-Token: «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('postmark message {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
