import type { CardRequest } from './card-types.ts';

/** What is said once on a page that sends every key as it is pressed. */
export const keystrokeWords: CardRequest = {
  kind: 'request',
  heading: 'This page sends every letter as you type it.',
  text: 'What looks like the beginning of a secret was kept back, so letters of it may be missing on the page.',
  items: [],
  actions: [],
};
