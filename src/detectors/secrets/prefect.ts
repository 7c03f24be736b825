import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pnu_` user and `pnb_` bot keys (gitleaks; Prefect). */
export default secrets('Prefect', {
  'prefect-api-token': { token: /pn[ub]_[A-Za-z0-9]{36}/, keywords: ['pnu_', 'pnb_'] },
});

export const examples: Examples = {
  match: [sample('PREFECT_API_KEY=«pnu_{alnum:36}»')],
  ignore: ['pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
