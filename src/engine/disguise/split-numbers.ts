import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** A card or an IBAN in its groups of four, each in a line, a cell or a part of the sentence of its own; near a word for it. */

const label = '(?:(?<![\\d.,])[1-4](?:st|nd|rd|th|[.):])?(?![\\d.,])\\D{1,6})?';
const gap = `\\D{1,24}?${label}`;
const forms: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [new RegExp(`(?<![\\d.,:/-])[2-6]\\d{3}(?:${gap}\\d{4}){3}(?![\\d.,:/-]?\\d)`, 'g'), /\d{4}/g],
  [/(?<!\w)[A-Z]{2}\d{2}(?:\W{1,8}[A-Z\d]{4}){3,7}(?:\W{1,8}[A-Z\d]{1,3})?(?!\w)/g, /[A-Z\d]{1,4}/g],
];

/** Groups as everybody writes them, which need no other reading. */
const usual = /^[A-Z\d]{4}(?:[ .-][A-Z\d]{1,4})+$/;

function* groupsIn(text: string, from: number, whole: RegExp, part: RegExp): Iterable<Rewrite> {
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (usual.test(found)) continue;
    let end = 0;
    for (const { 0: group, index: start } of found.matchAll(part)) {
      if (start > end && end > 0) yield { start: from + index + end, end: from + index + start, text: '' };
      end = start + group.length;
    }
  }
}

const markers = {
  keywords: ['first four', 'last four', 'card', 'karte', 'kaart', 'kortnum', 'tarjeta', 'carte', 'carta ', 'cartão', 'карт', 'visa', 'iban'], // prettier-ignore
  reach: [160, 200],
} as const;

/** A card's groups may be those of an IBAN as well, so each is read for itself. */
export const splitReadings: readonly Woken[] = forms.map(([whole, part]) => ({
  markers,
  rewrites: ({ text }, start, end) => groupsIn(text.slice(start, end), start, whole, part),
}));
