import { lexical } from '../editors/lexical.ts';
import type { BenchPage } from '../types.ts';
import { linesOf } from '../wire.ts';

export default {
  composer: `<div class="x78zum5"><div data-testid="composer-input" aria-label="Ask anything" data-slot></div>
    <input type="file" hidden><div role="button" tabindex="0" aria-label="Send message">Send</div></div>`,
  mount: lexical,
  sendButton: '[aria-label="Send message"]',
  userTurn: '<div data-testid="user-message" data-slot></div>',
  assistantTurn: '<div data-testid="assistant-message"><div data-slot></div></div>',
  drawnBy: 'react',
  async send(text, show) {
    const variables = { message: { sensitive_string_value: text }, externalConversationId: crypto.randomUUID() };
    const form = new URLSearchParams({ fb_dtsg: 't', variables: JSON.stringify(variables), doc_id: '778' });
    const response = await fetch('/api/graphql/', { method: 'POST', body: form });
    for await (const { snippet } of linesOf<{ readonly snippet: string }>(response)) show(snippet);
  },
} satisfies BenchPage;
