import { line, type Backend, type Call } from './types.ts';

async function* parts(call: Call): AsyncIterable<string> {
  for await (const message of call.tokens()) yield line({ result: { sender: 'ASSISTANT', message } });
}

export default {
  routes: [{ path: /\/add_response\.json$/, answer: (call) => call.stream('text/plain; charset=utf-8', parts(call)) }],
} satisfies Backend;
