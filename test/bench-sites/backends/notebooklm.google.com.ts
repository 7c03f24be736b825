import { googleLines, growing, type Backend } from './types.ts';

export default {
  routes: [
    {
      path: /\/GenerateFreeFormStreamed$/,
      answer: (call) =>
        call.stream(
          'application/json; charset=utf-8',
          googleLines(growing(call.tokens()), (text) => [text]),
        ),
    },
  ],
} satisfies Backend;
