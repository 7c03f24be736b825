import type { SiteData } from './types.ts';

/** Poe: a growing textarea; GraphQL. */
export default {
  title: 'Poe',
  hosts: ['poe.com'],
  composer: 'textarea[class*=GrowingTextArea_textArea]',
  send: '[class*=ChatMessageSendButton], button[aria-label="Send message"]',
  reply: '[class*=ChatMessage_messageRow]:not(:has([class*=rightSideMessageBubble]))',
  userTurn: '[class*=ChatMessage_messageRow]:has([class*=rightSideMessageBubble])',
  prompts: /\/api\/gql_/,
} satisfies SiteData;
