import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `gsk_` and 52 letters and digits (Groq console). */
export default secrets('Groq', { 'groq-api-key': { severity: 'critical', token: /gsk_[A-Za-z0-9]{52}/ } });

export const examples: Examples = {
  match: [sample('GROQ_API_KEY=«gsk_{alnum:52}»')],
  ignore: ['GROQ_API_KEY=gsk_...', sample('gsk_{alnum:20}')],
};
