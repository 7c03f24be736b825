import type { SiteData } from './types.ts';

/** Kimi: Lexical; Connect framing (five bytes, then JSON). */
export default {
  title: 'Kimi',
  hosts: ['www.kimi.com'],
  composer: '.chat-input-editor[contenteditable]',
  send: '.send-button',
  reply: '.chat-content-item-assistant .markdown',
  userTurn: '.chat-content-item-user',
  prompts: /ChatService\/Chat$/,
} satisfies SiteData;
