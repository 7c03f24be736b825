import { prosemirror } from '../editors/prosemirror.ts';
import { debounce, elementOf } from '../markup.ts';
import type { BenchPage } from '../types.ts';
import { eventsOf, postJson } from '../wire.ts';

interface Operation {
  readonly p?: string;
  readonly v?: unknown;
}

const message = (text: string): object => ({
  id: crypto.randomUUID(),
  author: { role: 'user' },
  content: { content_type: 'text', parts: [text] },
});
const place = '/message/content/parts/0';

/** The turn is announced, words and all, before it is sent. */
const prepare = debounce(300, (text) => {
  if (text === '') return;
  const body = { action: 'next', model: 'auto', client_prepare_state: 'success', partial_query: message(text) };
  postJson('/backend-api/f/conversation/prepare', body).catch(() => undefined);
});

export default {
  composer: `<form data-type="unified-composer"><div data-slot></div>
    <button type="button" id="composer-plus-btn" aria-label="Add files">+</button><input type="file" multiple hidden>
    <button type="button" id="composer-submit-button" data-testid="send-button" aria-label="Send prompt">Send</button></form>`,
  mount(slot, events) {
    // the twin that a careless selector takes for the composer
    slot.before(elementOf('<textarea name="prompt-textarea" style="display:none"></textarea>'));
    return prosemirror(slot, events, {
      id: 'prompt-textarea',
      class: 'ProseMirror',
      'data-placeholder': 'Ask anything',
    });
  },
  sendButton: '[data-testid=send-button]',
  userTurn: `<article data-testid="conversation-turn-1"><div data-message-author-role="user" data-message-id="u">
    <div class="whitespace-pre-wrap" data-slot></div></div></article>`,
  assistantTurn: `<article data-testid="conversation-turn-2"><div data-message-author-role="assistant" data-message-id="a">
    <div class="markdown prose result-streaming" data-slot></div></div></article>`,
  drawnBy: 'react',
  typing: prepare,
  async send(text, show) {
    const response = await postJson('/backend-api/f/conversation', {
      action: 'next',
      messages: [message(text)],
      parent_message_id: crypto.randomUUID(),
      model: 'auto',
    });
    let reply = '';
    for await (const event of eventsOf<Operation>(response)) {
      const operations = Array.isArray(event.v) ? (event.v as readonly Operation[]) : [event];
      for (const { p, v } of operations) {
        if (typeof v !== 'string' || (p ?? place) !== place) continue;
        reply += v;
        show(reply);
      }
    }
  },
} satisfies BenchPage;
