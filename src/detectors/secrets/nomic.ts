import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `nk-` and 43 characters (Nomic). */
export default secrets('Nomic', {
  'nomic-api-key': { token: /nk-[\w-]{43}/, keywords: ['nomic'], near: 'nomic' },
});

export const examples: Examples = {
  match: [sample('NOMIC_API_KEY=«nk-{alnum:43}»')],
  ignore: ['nk-model'],
};
