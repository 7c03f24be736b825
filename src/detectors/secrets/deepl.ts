import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID, `:fx` behind it on the free plan (DeepL). */
export default secrets('DeepL', { 'deepl-api-key': { named: new RegExp(`${uuid.source}(?::fx)?`) } });

export const examples: Examples = {
  match: [sample('Authorization: DeepL-Auth-Key «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:fx»')],
  ignore: [sample('{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
