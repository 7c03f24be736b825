import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tvly-`, the plan and 32 letters and digits (Tavily). */
export default secrets('Tavily', { 'tavily-api-key': { token: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('TAVILY_API_KEY=«tvly-dev-{alnum:32}»')],
  ignore: ['tvly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
