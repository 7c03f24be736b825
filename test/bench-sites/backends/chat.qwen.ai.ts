import { event, eventStream, type Backend, type Call } from './types.ts';

async function* choices(call: Call): AsyncIterable<string> {
  yield event({ choices: [{ delta: { content: 'The user asks.', phase: 'think' } }] });
  for await (const content of call.tokens()) yield event({ choices: [{ delta: { content, phase: 'answer' } }] });
}

export default {
  routes: [{ path: /\/chat\/completions$/, answer: (call) => call.stream(eventStream, choices(call)) }],
} satisfies Backend;
