import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 50 characters with `msh` and `jsn` inside (RapidAPI; gitleaks). */
export default secrets('RapidAPI', {
  'rapidapi-access-token': { named: /[\w-]{50}/, names: 'rapidapi' },
  'rapidapi-key': { token: /[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12}/, keywords: ['msh'] },
});

export const examples: Examples = {
  match: [sample('RAPIDAPI_KEY="«{alnum:50}»"'), sample('«{hex:10}msh{hex:15}p1{hex:5}jsn{hex:12}»')],
  ignore: [sample('rapidapi endpoint {alnum:50}')],
};
