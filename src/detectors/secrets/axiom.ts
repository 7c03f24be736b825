import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `xaat-` API and `xapt-` personal tokens with a UUID (Axiom). */
export default secrets('Axiom', {
  'axiom-api-token': { token: new RegExp(`xa[ap]t-${uuid.source}`), keywords: ['xaat-', 'xapt-'] },
});

export const examples: Examples = {
  match: [sample('«xaat-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: ['xaat-00000000-0000-0000-0000-000000000000'],
};
