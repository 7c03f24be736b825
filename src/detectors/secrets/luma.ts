import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `luma-`, a UUID and another (Luma). */
export default secrets('Luma AI', {
  'luma-api-key': { token: new RegExp(`luma-${uuid.source}(?:-${uuid.source})?`), keywords: ['luma-'] },
});

export const examples: Examples = {
  match: [sample('«luma-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: ['luma-ray-2'],
};
