import type { SiteData } from './types.ts';

/** Google AI Studio: Ctrl+Enter sends; the body is signed, so text is only ever changed in the composer. */
export default {
  title: 'AI Studio',
  hosts: ['aistudio.google.com'],
  composer: 'ms-prompt-input-wrapper textarea, ms-chunk-input textarea',
  send: 'button[aria-label=Run]',
  enterBreaks: true,
  reply: '[data-turn-role=Model]',
  userTurn: '[data-turn-role=User]',
  prompts: /MakerSuiteService\/GenerateContent/,
} satisfies SiteData;
