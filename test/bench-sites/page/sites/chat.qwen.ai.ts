import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { eventsOf, postJson } from '../wire.ts';

interface Choice {
  readonly choices: readonly [{ readonly delta: { readonly content: string; readonly phase: 'think' | 'answer' } }];
}

/** An Enter that a script has made does not send here. */
const onlyTrusted = (send: () => void) => (): void => void (window.event?.isTrusted !== false && send());

export default {
  composer: `<div class="message-input-container"><div data-slot></div><input type="file" id="filesUpload" multiple hidden>
    <button type="button" class="send-button">Send</button></div>`,
  mount: (slot, events) =>
    reactField(
      'textarea',
      slot,
      { ...events, onEnter: onlyTrusted(events.onEnter) },
      { className: 'message-input-textarea', id: 'chat-input', placeholder: 'How can I help you today?' },
    ),
  sendButton: '.send-button',
  userTurn: '<div class="chat-user-message"><p data-slot></p></div>',
  assistantTurn: '<div class="response-message-body"><div class="qwen-markdown" data-slot></div></div>',
  drawnBy: 'react',
  async send(text, show) {
    const messages = [{ role: 'user', content: text, chat_type: 't2t', feature_config: {} }];
    const response = await postJson('/api/v2/chat/completions?chat_id=1', { stream: true, model: 'qwen', messages });
    let reply = '';
    for await (const { choices } of eventsOf<Choice>(response)) {
      if (choices[0].delta.phase !== 'answer') continue;
      reply += choices[0].delta.content;
      show(reply);
    }
  },
} satisfies BenchPage;
