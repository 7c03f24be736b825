import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `b_` and 44 characters (gitleaks). */
export default secrets('Beamer', { 'beamer-api-token': { named: /b_[a-z0-9=_-]{44}/ } });

export const examples: Examples = {
  match: [sample('beamer_api_key: «b_{alnum:44}»')],
  ignore: [sample('b_{alnum:44}'), 'BEAMER_KEY=b_...'], // the first: no name near
};
