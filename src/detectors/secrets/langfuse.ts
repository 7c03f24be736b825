import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `sk-lf-` and a UUID (Langfuse). */
export default secrets('Langfuse', {
  'langfuse-secret-key': { token: new RegExp(`sk-lf-${uuid.source}`) },
});

export const examples: Examples = {
  match: [sample('LANGFUSE_SECRET_KEY=«sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'), 'sk-lf-...'],
};
