import type { SiteData } from './types.ts';

/** Gemini: Quill; the prompt is JSON inside JSON inside a form field, by fetch or XMLHttpRequest. */
export default {
  title: 'Gemini',
  hosts: ['gemini.google.com'],
  composer: 'rich-textarea .ql-editor[contenteditable]',
  send: 'button.send-button',
  reply: 'message-content',
  userTurn: 'user-query',
  prompts: /\/StreamGenerate$/,
} satisfies SiteData;
