import { googleLines, growing, type Backend } from './types.ts';

const candidate = (text: string): unknown => [null, ['c_1', 'r_1'], null, null, [['rc_1', [text]]]];

export default {
  routes: [
    {
      path: /\/StreamGenerate$/,
      answer: (call) => call.stream('application/json; charset=utf-8', googleLines(growing(call.tokens()), candidate)),
    },
  ],
} satisfies Backend;
