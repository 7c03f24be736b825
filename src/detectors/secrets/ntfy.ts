import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tk_` and 29 letters and digits (ntfy). */
export default secrets('ntfy', {
  'ntfy-access-token': { token: /tk_[a-z0-9]{29}/, keywords: ['ntfy'], near: 'ntfy' },
});

export const examples: Examples = {
  match: [sample('curl -u :«tk_{lowalnum:29}» ntfy.sh/otter')],
  ignore: ['tk_main_window'],
};
