import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `secret-` and 43 letters and digits; `console-` for its own API (Statsig). */
export default secrets('Statsig', {
  'statsig-server-secret': {
    token: /(?:secret|console)-[A-Za-z0-9]{40,48}/,
    keywords: ['statsig'],
    near: 'statsig',
  },
});

export const examples: Examples = {
  match: [sample('STATSIG_SECRET=«secret-{alnum:43}»')],
  ignore: [sample('secret-{alnum:43}')],
};
