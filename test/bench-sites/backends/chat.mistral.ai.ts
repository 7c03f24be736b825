import { growing, line, type Backend, type Call } from './types.ts';

async function* states(call: Call): AsyncIterable<string> {
  for await (const text of growing(call.tokens())) yield line({ text });
}

export default {
  routes: [
    { path: /\/message\.newChat$/, answer: (call) => call.json([{ result: { data: { json: { ok: true } } } }]) },
    { path: /\/api\/chat$/, answer: (call) => call.stream('text/plain; charset=utf-8', states(call)) },
  ],
} satisfies Backend;
