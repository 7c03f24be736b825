import { growing, type Backend } from './types.ts';

const separator = '\x1e';

/** SignalR: several JSON messages in a frame, each ended by 0x1e. */
export default {
  routes: [],
  async frame({ text, socket, tokens }) {
    for (const part of text.split(separator).filter((piece) => piece !== '')) {
      const message = JSON.parse(part) as { readonly protocol?: string; readonly type?: number };
      if (message.protocol !== undefined) socket.send(`{}${separator}`);
      if (message.type !== 4) continue;
      for await (const reply of growing(tokens())) {
        const update = { type: 1, target: 'update', arguments: [{ messages: [{ author: 'bot', text: reply }] }] };
        socket.send(JSON.stringify(update) + separator);
      }
      socket.send(JSON.stringify({ type: 3, invocationId: '0' }) + separator);
    }
  },
} satisfies Backend;
