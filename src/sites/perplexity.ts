import type { SiteData } from './types.ts';

/** Perplexity: Lexical; typed text leaves early through type-ahead. */
export default {
  title: 'Perplexity',
  hosts: ['www.perplexity.ai'],
  composer: '#ask-input[contenteditable], textarea#ask-input',
  send: 'button[aria-label=Submit]',
  reply: '.prose',
  streaming: '[aria-label^="Stop response"]',
  prompts: /\/rest\/(?:sse\/perplexity_ask|autosuggest\/)/,
} satisfies SiteData;
