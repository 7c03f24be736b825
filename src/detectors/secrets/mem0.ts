import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `m0-` and 40 letters and digits (Mem0). */
export default secrets('Mem0', {
  'mem0-api-key': { token: /m0-[A-Za-z0-9]{40}/ },
});

export const examples: Examples = {
  match: [sample('MEM0_API_KEY=«m0-{alnum:40}»')],
  ignore: [sample('m0-{lowalnum:8}')],
};
