import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dnkey-` with 26 and 52 characters (gitleaks). */
export default secrets('Defined Networking', {
  'defined-networking-api-token': { token: /dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}/i },
});

export const examples: Examples = {
  match: [sample('DN_KEY=«dnkey-{upalnum:26}-{upalnum:52}»')],
  ignore: ['dnkey-...'],
};
