import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk-or-v1-` and 64 hexadecimal digits (OpenRouter). */
export default secrets('OpenRouter', {
  'openrouter-api-key': { severity: 'critical', token: /sk-or-v\d-[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [sample('OPENROUTER_API_KEY=«sk-or-v1-{hex:64}»')],
  ignore: ['sk-or-v1-...'],
};
