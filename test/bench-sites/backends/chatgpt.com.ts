import { event, eventStream, type Backend, type Call } from './types.ts';

const place = '/message/content/parts/0';

/** Deltas with JSON-patch-like paths: the first names its place, later ones only carry text. */
async function* deltas(call: Call): AsyncIterable<string> {
  yield event({ v1: 1 }, 'delta_encoding');
  yield event({ v: { message: { author: { role: 'assistant' }, content: { content_type: 'text', parts: [''] } } } });
  let first = true;
  for await (const token of call.tokens()) {
    yield event(first ? { p: place, o: 'append', v: token } : { v: token });
    first = false;
  }
  yield event({ p: '', o: 'patch', v: [{ p: '/message/status', o: 'replace', v: 'finished_successfully' }] });
  yield event('[DONE]');
}

export default {
  routes: [
    { path: /\/f\/conversation\/prepare$/, answer: (call) => call.json({ status: 'ok', conduit_token: 'c' }) },
    { path: /\/backend-(?:api|anon)\/f\/conversation$/, answer: (call) => call.stream(eventStream, deltas(call)) },
  ],
} satisfies Backend;
