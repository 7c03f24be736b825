import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** A card or an IBAN near a word for it: in groups of four, each in a line, a cell or a part of the sentence of its own, in halves or pairs; or with letters that look like digits. */

const label = '(?:(?<![\\d.,])[1-4](?:st|nd|rd|th|[.):])?(?![\\d.,])\\D{1,6})?';
const gap = `\\D{1,24}?${label}`;
const forms: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [new RegExp(`(?<![\\d.,:/-])[2-6]\\d{3}(?:${gap}\\d{4}){3}(?![\\d.,:/-]?\\d)`, 'g'), /\d{4}/g],
  [/(?<![\d.,:/-])[2-6]\d{7}\D{1,24}\d{8}(?![\d.,]?\d)/g, /\d{8}/g],
  [/(?<![\d.,:/-])[2-6]\d(?:[ .:_-]\d\d){7}(?![.,:/-]?\d)/g, /\d\d/g],
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

/** `5268O629lO39lO57`: what a hand or a scanner makes of digits. */
const scrawled = /(?<!\w)(?:[A-Z]{2})?(?:[\dOolISB][ -]?){12,30}(?!\w)/g;
const letters = /(?<!^[A-Z]?)[OolISB]|^[OlI](?=\d)/g; // an account begins with its country
const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8' };
const leastDigits = 8;

function* scrawledIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: found, index } of text.matchAll(scrawled)) {
    if (found.replace(/\D/g, '').length < leastDigits) continue;
    for (const { 0: letter, index: at } of found.matchAll(letters))
      yield { start: from + index + at, end: from + index + at + 1, text: digitOf[letter] ?? letter };
  }
}

/** A card's groups may be those of an IBAN as well, so each is read for itself. */
export const splitReadings: readonly Woken[] = [
  ...forms.map(([whole, part]): Woken => ({
    markers,
    rewrites: ({ text }, start, end) => groupsIn(text.slice(start, end), start, whole, part),
  })),
  { markers, rewrites: ({ text }, start, end) => scrawledIn(text.slice(start, end), start) },
];
