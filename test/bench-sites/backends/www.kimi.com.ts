import { Buffer } from 'node:buffer';
import type { Backend, Call } from './types.ts';

/** A byte of flags and four of length before each piece of JSON. */
function frame(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(5);
  head.writeUInt32BE(json.length, 1);
  return Buffer.concat([head, json]);
}

async function* steps(call: Call): AsyncIterable<Buffer> {
  for await (const content of call.tokens()) yield frame({ op: 'append', block: { text: { content } } });
  yield frame({ op: 'set', done: {} });
}

export default {
  routes: [{ path: /ChatService\/Chat$/, answer: (call) => call.stream('application/connect+json', steps(call)) }],
} satisfies Backend;
