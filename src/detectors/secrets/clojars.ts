import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `CLOJARS_` and 60 letters and digits (gitleaks). */
export default secrets('Clojars', { 'clojars-api-token': { token: /CLOJARS_[a-z0-9]{60}/i } });

export const examples: Examples = {
  match: [sample('CLOJARS_PASSWORD=«CLOJARS_{hex:60}»')],
  ignore: ['CLOJARS_USERNAME=me', 'CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
