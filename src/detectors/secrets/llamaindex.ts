import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `llx-` and 48 letters and digits (LlamaCloud). */
export default secrets('LlamaIndex', {
  'llamaindex-api-key': { token: /llx-[A-Za-z0-9]{44,52}/ },
});

export const examples: Examples = {
  match: [sample('LLAMA_CLOUD_API_KEY=«llx-{alnum:48}»')],
  ignore: ['llx-loader-and-parser'],
};
