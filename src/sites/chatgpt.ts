import type { SiteData } from './types.ts';

/** ChatGPT: ProseMirror, fetch and server-sent events; `prepare` carries the prompt before it is sent. */
export default {
  title: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  composer: 'div#prompt-textarea[contenteditable]',
  send: 'button[data-testid=send-button], #composer-submit-button',
  reply: '[data-message-author-role=assistant], li[data-message-role=assistant]',
  userTurn: '[data-message-author-role=user], li[data-message-role=user]',
  streaming: '[data-testid=stop-button], .result-streaming',
  prompts: /\/backend-(?:api|anon)\/(?:f\/)?conversation/,
} satisfies SiteData;
