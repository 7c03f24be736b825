import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 characters without a mark (gitleaks). */
export default secrets('Fastly', { 'fastly-api-token': { named: /[a-z0-9=_-]{32}/ } });

export const examples: Examples = {
  match: [sample('Fastly-Key: «{alnum:32}»')],
  ignore: [sample('fastly service {alnum:32}')],
};
