import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `flp_` and 44 letters and digits (FriendliAI). */
export default secrets('FriendliAI', {
  'friendli-token': { token: /flp_[A-Za-z0-9]{40,60}/ },
});

export const examples: Examples = {
  match: [sample('FRIENDLI_TOKEN=«flp_{alnum:46}»')],
  ignore: ['flp_1_is_a_lipase'],
};
