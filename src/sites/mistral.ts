import type { SiteData } from './types.ts';

/** Mistral's Le Chat: tiptap; the first turn goes by tRPC. */
export default {
  title: 'Le Chat',
  hosts: ['chat.mistral.ai'],
  composer: 'div.ProseMirror[contenteditable], textarea[name="message.text"]',
  send: 'button[type=submit]',
  reply: '[data-message-author-role=assistant]',
  files: 'input[name=file-upload]',
  userTurn: '[data-message-author-role=user]',
  prompts: /\/api\/(?:trpc\/message\.newChat|chat)/,
} satisfies SiteData;
