import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `key_` or `crsr_` and 64 hexadecimal digits (Cursor). */
export default secrets('Cursor', {
  'cursor-api-key': { token: /(?:key|crsr)_[a-f0-9]{64}/, keywords: ['key_', 'crsr_'] },
});

export const examples: Examples = {
  match: [sample('CURSOR_API_KEY=«key_{hex:64}»')],
  ignore: [sample('cache_key_{hex:12}')],
};
