import { event, eventStream, type Backend, type Call } from './types.ts';

async function* choices(call: Call): AsyncIterable<string> {
  for await (const content of call.tokens()) yield event({ choices: [{ index: 0, delta: { content } }] });
  yield event('[DONE]');
}

/** The shape most self-hosted chats speak; a WebSocket that sends plain text; a form that answers with a page. */
export default {
  routes: [
    { path: /\/v1\/chat\/completions$/, answer: (call) => call.stream(eventStream, choices(call)) },
    { path: /\/form$/, answer: (call) => call.html('<!doctype html><title>sent</title><p>Thank you.</p>') },
  ],
  async frame({ socket, tokens }) {
    for await (const token of tokens()) socket.send(JSON.stringify({ content: token }));
    socket.send(JSON.stringify({ done: true }));
  },
} satisfies Backend;
