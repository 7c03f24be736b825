import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** SerpApi 64 and Serper 40 hexadecimal digits without a mark. */
export default secrets('SerpApi', {
  'serpapi-api-key': { named: /[a-f0-9]{64}/ },
  'serper-api-key': { title: '(Serper) API key', named: /[a-f0-9]{40}/, names: 'serper' },
});

export const examples: Examples = {
  match: [sample('SERPAPI_API_KEY=«{hex:64}»'), sample('SERPER_API_KEY=«{hex:40}»')],
  ignore: [sample('serpapi search {hex:64}')],
};
