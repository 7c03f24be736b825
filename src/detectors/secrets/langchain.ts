import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** LangSmith keys `lsv2_`, the kind, 32 and 10 hexadecimal digits (LangChain). */
export default secrets('LangSmith', {
  'langsmith-api-key': { token: /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/ },
  'langsmith-legacy-api-key': { token: /ls__[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('LANGCHAIN_API_KEY=«lsv2_pt_{hex:32}_{hex:10}» was «ls__{hex:32}»')],
  ignore: ['lsv2_pt_...', 'ls__xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
