import type { SiteData } from './types.ts';

/** Meta AI: requests are integrity-checked, so text is only ever changed in the composer. */
export default {
  title: 'Meta AI',
  hosts: ['www.meta.ai'],
  composer: '[data-testid=composer-input][contenteditable]',
  send: '[aria-label="Send message"]',
  reply: '[data-testid=assistant-message]',
  userTurn: '[data-testid=user-message]',
  prompts: /\/api\/graphql/,
} satisfies SiteData;
