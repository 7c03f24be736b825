import { tiptap } from '../editors/tiptap.ts';
import type { BenchPage } from '../types.ts';
import { linesOf, postJson } from '../wire.ts';

let chatId: string | undefined;

/** The first turn makes the chat, words and all; the request for the reply then only names it. */
async function announce(text: string): Promise<object> {
  const content = [{ type: 'text', text }];
  if (chatId !== undefined) return { chatId, mode: 'append', messageInput: content };
  chatId = crypto.randomUUID();
  await postJson('/api/trpc/message.newChat?batch=1', { '0': { json: { chatId, content, features: [] } } });
  return { chatId, mode: 'start' };
}

export default {
  composer: `<form><div data-slot></div><input type="file" name="file-upload" multiple hidden>
    <button type="button" aria-label="Tools">Tools</button><button type="submit" aria-label="Send question">Send</button></form>`,
  mount: (slot, events) => tiptap(slot, events, { class: 'ProseMirror', 'data-placeholder': 'Ask Le Chat' }),
  sendButton: 'button[type=submit]',
  userTurn: '<div data-message-author-role="user"><div data-slot></div></div>',
  assistantTurn:
    '<div data-message-author-role="assistant"><div class="markdown-container-style" data-slot></div></div>',
  drawnBy: 'react',
  async send(text, show) {
    const response = await postJson('/api/chat', await announce(text));
    for await (const { text: reply } of linesOf<{ readonly text: string }>(response)) show(reply);
  },
} satisfies BenchPage;
