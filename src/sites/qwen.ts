import type { SiteData } from './types.ts';

/** Qwen: a textarea; an OpenAI-like request. */
export default {
  title: 'Qwen',
  hosts: ['chat.qwen.ai'],
  composer: 'textarea.message-input-textarea, textarea#chat-input',
  files: 'input#filesUpload',
  send: 'button.send-button',
  prompts: /\/api\/v2\/chat\/completions/,
} satisfies SiteData;
