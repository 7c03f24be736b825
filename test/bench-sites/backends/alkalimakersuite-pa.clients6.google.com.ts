import { createHash } from 'node:crypto';
import type { Backend, Call } from './types.ts';

type Asked = readonly [model: string, turns: [[[[null, string]], 'user']], _: null, _: null, token: string];

/** One array that grows, or an error where the token does not fit the words. */
async function* pieces(call: Call): AsyncIterable<string> {
  const [, turns, , , token] = JSON.parse(call.body) as Asked;
  const text = turns[0][0][0][1];
  if (createHash('sha256').update(text).digest('base64') !== token) return void (yield '[3,"invalid token"]');
  let lead = '[';
  for await (const piece of call.tokens()) {
    yield `${lead}[[[${JSON.stringify(piece)}]]]`;
    lead = ',';
  }
  yield ']';
}

export default {
  routes: [{ path: /\/GenerateContent$/, answer: (call) => call.stream('application/json+protobuf', pieces(call)) }],
} satisfies Backend;
