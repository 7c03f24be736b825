import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 letters and digits without a mark. */
export default secrets('Mistral', { 'mistral-api-key': { severity: 'critical', named: /[a-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('MISTRAL_API_KEY=«{alnum:32}»')],
  ignore: [sample('mistral-large {alnum:32}'), 'MISTRAL_API_KEY=$MISTRAL_API_KEY'],
};
