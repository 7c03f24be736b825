import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk-` and 32 hexadecimal digits (DeepSeek). */
export default secrets('DeepSeek', {
  'deepseek-api-key': { severity: 'critical', token: /sk-[a-f0-9]{32}/, near: 'deepseek', keywords: ['deepseek'] },
});

export const examples: Examples = {
  match: [sample('DEEPSEEK_API_KEY=«sk-{hex:32}»')],
  ignore: [sample('sk-{hex:32}')],
};
