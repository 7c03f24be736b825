import type { SiteData } from './types.ts';

/**
 * Grok inside X: its request, plain text by its type, goes to another host and replays the whole thread. X changes its
 * address without loading, so a match pattern by path would miss who comes from another page of it.
 */
export default {
  title: 'Grok on X',
  hosts: ['x.com'],
  paths: /^\/i\/grok(?:\/|$)/,
  composer: 'textarea, [contenteditable][aria-label="Ask Grok anything"]',
  send: 'button[aria-label="Grok something"], button[aria-label=Submit]',
  prompts: /\/2\/grok\/add_response/,
} satisfies SiteData;
