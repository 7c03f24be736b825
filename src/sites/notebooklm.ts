import type { SiteData } from './types.ts';

/** NotebookLM: a textarea; labels are localised. */
export default {
  title: 'NotebookLM',
  hosts: ['notebooklm.google.com'],
  composer: 'textarea.query-box-input',
  reply: '.to-user-container .message-text-content',
  userTurn: '.from-user-container',
  prompts: /GenerateFreeFormStreamed/,
} satisfies SiteData;
