import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `BSA` and 27 or 28 characters (Brave Search API). */
export default secrets('Brave Search', {
  'brave-search-api-key': { token: /BSA[A-Za-z0-9_-]{27,28}/, keywords: ['brave'], near: 'brave' },
});

export const examples: Examples = {
  match: [sample('BRAVE_API_KEY=«BSA{alnum:28}»')],
  ignore: [sample('BSA{alnum:28}')],
};
