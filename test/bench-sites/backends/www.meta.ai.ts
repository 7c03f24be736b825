import { growing, line, type Backend, type Call } from './types.ts';

async function* snippets(call: Call): AsyncIterable<string> {
  for await (const snippet of growing(call.tokens())) yield line({ snippet });
}

export default {
  routes: [{ path: /\/api\/graphql\/$/, answer: (call) => call.stream('application/json', snippets(call)) }],
} satisfies Backend;
