import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Many vendors copied OpenAI's first form: `sk-` and 32 to 64 letters and digits (DeepSeek, DashScope, Moonshot docs).
 */
export default secrets('AI service', {
  'openai-compatible-api-key': {
    title: 'API key',
    token: /sk-[A-Za-z0-9]{32,64}/,
    check: (value) => (/\d/.test(value) && !value.includes('T3BlbkFJ') ? 0.9 : false),
  },
});

export const examples: Examples = {
  match: [sample('DEEPSEEK_API_KEY=«sk-{hex:32}»'), sample('base_url=https://api.moonshot.cn key=«sk-{alnum:48}»')],
  ignore: [
    'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('task-{hex:32}'),
    'sk-loading-indicator-with-a-long-name',
  ],
};
