import type { SiteData } from './types.ts';

/** Claude: tiptap, fetch and server-sent events; a second request asks for a title. */
export default {
  title: 'Claude',
  hosts: ['claude.ai'],
  composer: '[data-testid=chat-input], div.ProseMirror[contenteditable]',
  send: 'button[aria-label="Send message"]',
  reply: '.font-claude-message, [data-testid=assistant-message]',
  files: '[data-testid=file-upload]',
  userTurn: '[data-testid=user-message], .font-user-message',
  streaming: '[data-is-streaming="true"]',
  prompts: /\/chat_conversations\/[^/]+\/(?:completion|retry_completion|title)/,
} satisfies SiteData;
