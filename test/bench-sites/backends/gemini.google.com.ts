import { growing, type Backend, type Call } from './types.ts';

/** Length-prefixed lines of doubly encoded JSON, after the guard against script inclusion. */
async function* lines(call: Call): AsyncIterable<string> {
  yield ")]}'\n\n";
  for await (const text of growing(call.tokens())) {
    const inner = JSON.stringify([null, ['c_1', 'r_1'], null, null, [['rc_1', [text]]]]);
    const line = JSON.stringify([['wrb.fr', null, inner]]);
    yield `${line.length}\n${line}\n`;
  }
}

export default {
  routes: [
    { path: /\/StreamGenerate$/, answer: (call) => call.stream('application/json; charset=utf-8', lines(call)) },
  ],
} satisfies Backend;
