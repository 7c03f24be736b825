import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 40 hexadecimal digits without a mark. */
export default secrets('Deepgram', { 'deepgram-api-key': { named: /[a-f0-9]{40}/ } });

export const examples: Examples = {
  match: [sample('DEEPGRAM_API_KEY=«{hex:40}»')],
  ignore: [sample('deepgram commit {hex:40}')],
};
