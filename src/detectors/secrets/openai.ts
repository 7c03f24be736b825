import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys carry `T3BlbkFJ`, the base-64 form of "OpenAI", in the middle (secretlint, gitleaks). */
export default secrets('OpenAI', {
  'openai-api-key': {
    severity: 'critical',
    token: /sk-(?:(?:proj|svcacct|admin|None)-[\w-]{16,100}|[A-Za-z0-9]{20})T3BlbkFJ[\w-]{16,100}/,
  },
  'openai-session-key': { token: /sess-[A-Za-z0-9]{40}/ },
});

export const examples: Examples = {
  match: [
    sample('OPENAI_API_KEY=«sk-proj-{base64url:58}T3Blbk' + 'FJ{base64url:58}»'),
    sample('why does «sk-{alnum:20}T3Blbk' + 'FJ{alnum:20}» not work?'),
    sample('Authorization: Bearer «sess-{alnum:40}»'),
  ],
  ignore: [
    'OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx',
    sample('sk-proj-{base64url:58}T4BlbkFJ{base64url:58}'), // not the mark
    'sk-...',
  ],
};
