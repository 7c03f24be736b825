import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pa-` and 43 characters (Voyage AI). */
export default secrets('Voyage AI', {
  'voyage-api-key': { token: /pa-[\w-]{43}/, near: 'voyage', keywords: ['voyage'] },
});

export const examples: Examples = {
  match: [sample('VOYAGE_API_KEY=«pa-{base64url:42}a»')],
  ignore: [sample('pa-{alnum:43}')],
};
