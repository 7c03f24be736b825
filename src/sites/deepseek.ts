import type { SiteData } from './types.ts';

/** DeepSeek: a React textarea; XMLHttpRequest. The send button has no label. */
export default {
  title: 'DeepSeek',
  hosts: ['chat.deepseek.com'],
  composer: 'textarea.ds-scroll-area, textarea#chat-input',
  reply: '.ds-markdown',
  prompts: /\/api\/v0\/chat\/completion/,
} satisfies SiteData;
