import type { SiteData } from './types.ts';

/** Grok: a textarea or tiptap; replies as lines of JSON. */
export default {
  title: 'Grok',
  hosts: ['grok.com'],
  composer:
    'textarea[aria-label="Ask Grok anything"], [contenteditable][aria-label="Ask Grok anything"], form .ProseMirror[contenteditable]',
  send: 'button[aria-label=Submit]',
  reply: '.items-start .message-bubble',
  userTurn: '.items-end .message-bubble',
  prompts: /\/rest\/app-chat\/conversations\//,
} satisfies SiteData;
