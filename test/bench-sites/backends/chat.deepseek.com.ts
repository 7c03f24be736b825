import { event, eventStream, type Backend, type Call } from './types.ts';

/** Thinking first, then the answer, on one stream; the path is only said where it changes. */
async function* fragments(call: Call): AsyncIterable<string> {
  yield event({ p: 'response/thinking', o: 'APPEND', v: 'The user asks.' });
  let first = true;
  for await (const v of call.tokens()) {
    yield event(first ? { p: 'response/content', o: 'APPEND', v } : { v });
    first = false;
  }
  yield event({ p: 'response/status', v: 'FINISHED' });
}

export default {
  routes: [{ path: /\/chat\/completion$/, answer: (call) => call.stream(eventStream, fragments(call)) }],
} satisfies Backend;
