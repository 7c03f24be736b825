import { tiptap } from '../editors/tiptap.ts';
import type { BenchPage } from '../types.ts';
import { eventsOf, postJson } from '../wire.ts';

interface Block {
  readonly type: string;
  readonly delta?: { readonly text: string };
}

const conversation = `/api/organizations/org-1/chat_conversations/${crypto.randomUUID()}`;

export default {
  composer: `<fieldset><div data-slot></div><input data-testid="file-upload" type="file" multiple hidden>
    <button type="button" aria-label="Send message">Send</button></fieldset>`,
  mount: (slot, events) =>
    tiptap(slot, events, {
      'data-testid': 'chat-input',
      'aria-label': 'Write your prompt to Claude',
      class: 'tiptap ProseMirror',
    }),
  sendButton: '[aria-label="Send message"]',
  userTurn: '<div><div data-testid="user-message" class="font-user-message" data-slot></div></div>',
  assistantTurn: `<div><div data-is-streaming="true"><div class="font-claude-message" data-testid="assistant-message"
    data-slot></div></div></div>`,
  drawnBy: 'append',
  async send(text, show) {
    const answered = postJson(`${conversation}/completion`, {
      prompt: text,
      timezone: 'UTC',
      attachments: [],
      files: [],
    });
    // a second carrier of the same words: the title is asked for beside the reply
    postJson(`${conversation}/title`, { message_content: `Message 1:\n\n${text}`, recent_titles: [] }).catch(
      () => undefined,
    );
    let reply = '';
    for await (const { type, delta } of eventsOf<Block>(await answered)) {
      if (type !== 'content_block_delta') continue;
      reply += delta?.text ?? '';
      show(reply);
    }
  },
} satisfies BenchPage;
