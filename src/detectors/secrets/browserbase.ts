import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `bb_live_` and 27 characters (Browserbase). */
export default secrets('Browserbase', {
  'browserbase-api-key': { token: /bb_(?:live|test)_[\w-]{24,32}/, keywords: ['bb_live_', 'bb_test_'] },
});

export const examples: Examples = {
  match: [sample('«bb_live_{alnum:27}»')],
  ignore: ['bb_live_reload_is_on'],
};
