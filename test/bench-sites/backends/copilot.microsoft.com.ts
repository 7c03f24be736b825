import type { Backend } from './types.ts';

export default {
  routes: [],
  async frame({ text, socket, tokens }) {
    const { event } = JSON.parse(text) as { readonly event: string };
    if (event !== 'send') return;
    for await (const token of tokens()) socket.send(JSON.stringify({ event: 'appendText', text: token }));
    socket.send(JSON.stringify({ event: 'done' }));
  },
} satisfies Backend;
