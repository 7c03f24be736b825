import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pplx-` and 48 letters and digits (gitleaks). */
export default secrets('Perplexity', { 'perplexity-api-key': { token: /pplx-[A-Za-z0-9]{48}/ } });

export const examples: Examples = {
  match: [sample('PPLX_API_KEY="«pplx-{alnum:48}»"')],
  ignore: ['PERPLEXITY_API_KEY=pplx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
