import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `rootly_` and 64 hexadecimal digits (Rootly). */
export default secrets('Rootly', {
  'rootly-api-token': { token: /rootly_[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [sample('«rootly_{hex:64}»')],
  ignore: ['rootly_is_down'],
};
