import { event, eventStream, type Backend, type Call } from './types.ts';

async function* choices(call: Call): AsyncIterable<string> {
  for await (const content of call.tokens()) yield event({ choices: [{ index: 0, delta: { content } }] });
  yield event('[DONE]');
}

/** Sends what it is handed, and says so; of a port it makes a way in of its own. */
const worker = `
  const send = ({ text }, port) => fetch('/v1/messages', { method: 'POST', body: text }).then(() => port.postMessage({ sent: text.length }));
  const hear = (port) => (port.onmessage = ({ data, ports, source }) => (ports[0] ? hear(ports[0]) : send(data, source ?? port)));
  self.onconnect = ({ ports }) => hear(ports[0]);
  hear(self);
  new BroadcastChannel('text').onmessage = ({ data }) => send(data, { postMessage() {} });
`;

/** The shape most self-hosted chats speak; a WebSocket that sends plain text; a form that answers with a page. */
export default {
  routes: [
    { path: /\/v1\/chat\/completions$/, answer: (call) => call.stream(eventStream, choices(call)) },
    { path: /\/worker\.js$/, answer: (call) => call.script(worker) },
    { path: /\/form$/, answer: (call) => call.html('<!doctype html><title>sent</title><p>Thank you.</p>') },
  ],
  async frame({ socket, tokens }) {
    for await (const token of tokens()) socket.send(JSON.stringify({ content: token }));
    socket.send(JSON.stringify({ done: true }));
  },
} satisfies Backend;
