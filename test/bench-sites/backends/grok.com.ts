import { line, type Backend, type Call } from './types.ts';

async function* tokens(call: Call): AsyncIterable<string> {
  yield line({ result: { response: { token: 'Thinking about it.', isThinking: true } } });
  for await (const token of call.tokens()) yield line({ result: { response: { token, isThinking: false } } });
}

export default {
  routes: [{ path: /\/app-chat\/conversations\//, answer: (call) => call.stream('application/json', tokens(call)) }],
} satisfies Backend;
