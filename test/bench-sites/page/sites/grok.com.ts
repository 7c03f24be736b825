import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { linesOf, postJson } from '../wire.ts';

interface Token {
  readonly result: { readonly response: { readonly token: string; readonly isThinking: boolean } };
}

export default {
  composer: `<form><div data-slot></div><input type="file" multiple hidden>
    <button type="button" aria-label="Attach">+</button><button type="submit" aria-label="Submit">Send</button></form>`,
  mount: (slot, events) => reactField('textarea', slot, events, { 'aria-label': 'Ask Grok anything' }),
  sendButton: '[aria-label=Submit]',
  userTurn: '<div class="flex items-end"><div class="message-bubble" data-slot></div></div>',
  assistantTurn: '<div class="flex items-start"><div class="message-bubble" data-slot></div></div>',
  drawnBy: 'append',
  async send(text, show) {
    const response = await postJson('/rest/app-chat/conversations/new', { message: text, fileAttachments: [] });
    let reply = '';
    for await (const { result } of linesOf<Token>(response)) {
      if (result.response.isThinking) continue;
      reply += result.response.token;
      show(reply);
    }
  },
} satisfies BenchPage;
