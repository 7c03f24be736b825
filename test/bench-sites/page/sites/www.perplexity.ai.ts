import { lexical } from '../editors/lexical.ts';
import { debounce } from '../markup.ts';
import type { BenchPage } from '../types.ts';
import { eventsOf, postJson } from '../wire.ts';

/** Type-ahead: the words leave while they are being written. */
const suggest = debounce(250, (query) => {
  if (query !== '') postJson('/rest/autosuggest/list-autosuggest?version=2.18', { query }).catch(() => undefined);
});

export default {
  composer: `<div class="bg-raised"><div id="ask-input" aria-placeholder="Ask anything" data-slot></div>
    <input type="file" multiple hidden><button type="button" aria-label="Submit">Send</button></div>`,
  mount: lexical,
  sendButton: '[aria-label=Submit]',
  userTurn: '<h1 class="group/query"><span data-slot></span></h1>',
  assistantTurn: '<div id="markdown-content-0"><div class="prose" data-slot></div></div>',
  drawnBy: 'react',
  typing: suggest,
  async send(text, show) {
    const params = { version: '2.18', source: 'default', attachments: [], mode: 'concise' };
    const response = await postJson('/rest/sse/perplexity_ask', { params, query_str: text });
    for await (const message of eventsOf<{ readonly text: string }>(response)) show(message.text);
  },
} satisfies BenchPage;
