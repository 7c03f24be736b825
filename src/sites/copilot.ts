import type { SiteData } from './types.ts';

/** Microsoft Copilot: a React textarea; text frames over a WebSocket. */
export default {
  title: 'Copilot',
  hosts: ['copilot.microsoft.com'],
  composer: 'textarea#userInput, textarea[data-testid=composer-input]',
  send: 'button[data-testid=submit-button]',
  reply: '[data-content=ai-message]',
  userTurn: '[data-content=user-message]',
  streaming: '[data-testid=stop-button]',
  prompts: /\/c\/api\/chat/,
} satisfies SiteData;
