import { event, eventStream, growing, type Backend, type Call } from './types.ts';

async function* messages(call: Call): AsyncIterable<string> {
  for await (const text of growing(call.tokens())) yield event({ text, final: false }, 'message');
}

export default {
  routes: [
    { path: /\/list-autosuggest$/, answer: (call) => call.json({ results: [] }) },
    { path: /\/perplexity_ask$/, answer: (call) => call.stream(eventStream, messages(call)) },
  ],
} satisfies Backend;
