import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 64 hexadecimal digits without a mark (SerpApi). */
export default secrets('SerpApi', { 'serpapi-api-key': { named: /[a-f0-9]{64}/ } });

export const examples: Examples = {
  match: [sample('SERPAPI_API_KEY=«{hex:64}»')],
  ignore: [sample('serpapi search {hex:64}')],
};
