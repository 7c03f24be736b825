import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `nbp_` and 36 letters and digits (NetBird). */
export default secrets('NetBird', {
  'netbird-access-token': { token: /nbp_[A-Za-z0-9]{36}/ },
});

export const examples: Examples = {
  match: [sample('«nbp_{alnum:36}»')],
  ignore: ['nbp_rate'],
};
