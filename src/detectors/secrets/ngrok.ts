import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 27 characters that begin with a digit, `_` and 20 to 22 more (ngrok). */
export default secrets('ngrok', {
  'ngrok-authtoken': { named: /[123][a-z0-9]{26}_[a-z0-9]{19,22}/ },
});

export const examples: Examples = {
  match: [sample('ngrok config add-authtoken «2{alnum:26}_{alnum:21}»')],
  ignore: [sample('2{alnum:26}_{alnum:21}')],
};
