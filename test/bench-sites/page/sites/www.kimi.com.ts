import { lexical } from '../editors/lexical.ts';
import type { BenchPage } from '../types.ts';
import { connectFrame, connectFramesOf } from '../wire.ts';

interface Step {
  readonly op: 'append' | 'set';
  readonly block?: { readonly text: { readonly content: string } };
}

export default {
  composer: `<div class="chat-editor"><div class="chat-input-editor" data-slot></div>
    <label class="attachment-button"><input type="file" multiple hidden></label>
    <div class="send-button-container"><div class="send-button">Send</div></div></div>`,
  mount: lexical,
  sendButton: '.send-button',
  userTurn: '<div class="chat-content-item chat-content-item-user"><div class="user-content" data-slot></div></div>',
  assistantTurn:
    '<div class="chat-content-item chat-content-item-assistant"><div class="markdown" data-slot></div></div>',
  drawnBy: 'append',
  async send(text, show) {
    const message = { role: 'user', blocks: [{ message_id: '', text: { content: text } }] };
    const response = await fetch('/apiv2/kimi.gateway.chat.v1.ChatService/Chat', {
      method: 'POST',
      headers: { 'content-type': 'application/connect+json' },
      body: connectFrame({ scenario: 'SCENARIO_K2', message }),
    });
    let reply = '';
    for await (const { op, block } of connectFramesOf<Step>(response)) {
      if (op !== 'append' || block === undefined) continue;
      reply += block.text.content;
      show(reply);
    }
  },
} satisfies BenchPage;
