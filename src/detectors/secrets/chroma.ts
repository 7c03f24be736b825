import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ck-` and 44 letters and digits (Chroma Cloud). */
export default secrets('Chroma', {
  'chroma-api-key': { token: /ck-[A-Za-z0-9]{40,48}/, keywords: ['chroma'], near: 'chroma' },
});

export const examples: Examples = {
  match: [sample('CHROMA_API_KEY=«ck-{alnum:44}»')],
  ignore: ['ck-editor-content'],
};
