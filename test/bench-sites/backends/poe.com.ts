import { growing, type Backend } from './types.ts';

/** Answers a mutation in a word, and sends the reply through the socket that has subscribed to it. */
export default {
  routes: [{ path: /\/api\/gql_POST$/, answer: (call) => call.json({ data: { messageEdgeCreate: { id: 'm' } } }) }],
  async frame({ socket, tokens }) {
    let text = '';
    for await (text of growing(tokens())) socket.send(JSON.stringify({ text, state: 'incomplete' }));
    socket.send(JSON.stringify({ text, state: 'complete' }));
  },
} satisfies Backend;
