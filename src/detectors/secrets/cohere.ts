import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 40 letters and digits without a mark (gitleaks). */
export default secrets('Cohere', { 'cohere-api-token': { named: /[a-z0-9]{40}/, names: 'cohere|co api key' } });

export const examples: Examples = {
  match: [sample('CO_API_KEY=«{alnum:40}»'), sample('cohere.Client(api_key="«{alnum:40}»")')],
  ignore: [sample('coherent light {alnum:40}'), 'CO_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
