import type { Site } from './types.ts';

/** Any page whose user asked for protection: whatever can be written in is a composer, whatever grows is a reply. */
export const genericSite: Site = {
  id: 'generic',
  title: 'This site',
  hosts: [],
  composer: 'textarea, [contenteditable]:not([contenteditable=false]), input[type=text], input:not([type])',
  prompts: /\/(?:chat|completions?|conversations?|messages?|prompts?|ask|generate|query)(?:[/?.]|$)/i,
};
