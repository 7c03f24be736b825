import { event, eventStream, type Backend, type Call } from './types.ts';

async function* blocks(call: Call): AsyncIterable<string> {
  yield event({ type: 'message_start' }, 'message_start');
  for await (const text of call.tokens()) {
    yield event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }, 'content_block_delta');
  }
  yield event({ type: 'message_stop' }, 'message_stop');
}

export default {
  routes: [
    { path: /\/title$/, answer: (call) => call.json({ title: 'A talk' }) },
    { path: /\/completion$/, answer: (call) => call.stream(eventStream, blocks(call)) },
  ],
} satisfies Backend;
