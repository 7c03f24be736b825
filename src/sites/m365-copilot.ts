import type { SiteData } from './types.ts';

/** Microsoft 365 Copilot: Lexical; SignalR frames to another host. */
export default {
  title: 'Microsoft 365 Copilot',
  hosts: ['m365.cloud.microsoft', 'copilot.cloud.microsoft'],
  composer: '#m365-chat-editor-target-element[contenteditable]',
  send: 'button.fai-SendButton, .fai-ChatInput__send',
  reply: '[data-testid=markdown-reply], .fai-CopilotMessage:not(:has([data-testid=markdown-reply]))',
  userTurn: '[data-testid=chatQuestion], .fai-UserMessage',
  prompts: /\/m365Copilot\/Chathub/,
} satisfies SiteData;
