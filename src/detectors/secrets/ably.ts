import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** The app, the key and its secret: six, six and 43 characters (Ably). */
export default secrets('Ably', {
  'ably-api-key': { token: /[\w-]{6}\.[\w-]{6}:[\w-]{43}/, keywords: ['ably'], near: 'ably' },
});

export const examples: Examples = {
  match: [sample('ABLY_API_KEY=«{alnum:6}.{alnum:6}:{alnum:43}»')],
  ignore: [sample('{alnum:6}.{alnum:6}:{alnum:43}')],
};
