import { luhn } from '../checksums.ts';
import type { Span } from '../types.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * A card or an IBAN near a word for it: in groups of four, each in a line, a cell or a part of the sentence of its own,
 * in halves or pairs; or with letters that look like digits.
 */

const label = '(?:(?<![\\d.,])[1-4](?:st|nd|rd|th|[.):])?(?![\\d.,])\\D{1,6})?';
const gap = `\\D{1,24}?${label}`;
type Form = readonly [whole: RegExp, part: RegExp, isWhole: (value: string) => boolean];
const forms: readonly Form[] = [
  [new RegExp(`(?<![\\d.,:/-])[2-6]\\d{3}(?:${gap}\\d{4}){3}(?![\\d.,:/-]?\\d)`, 'g'), /\d{4}/g, luhn],
  [/(?<![\d.,:/-])[2-6]\d{7}\D{1,24}\d{8}(?![\d.,]?\d)/g, /\d{8}/g, luhn],
  [/(?<![\d.,:/-])[2-6]\d(?:[ .:_-]\d\d){7}(?![.,:/-]?\d)/g, /\d\d/g, luhn],
  [/(?<!\w)[A-Z]{2}\d{2}(?:\W{1,8}[A-Z\d]{4}){3,7}(?:\W{1,8}[A-Z\d]{1,3})?(?!\w)/g, /[A-Z\d]{1,4}/g, () => true],
];

/** Groups as everybody writes them, which need no other reading. */
const usual = /^[A-Z\d]{4}(?:[ .-][A-Z\d]{1,4})+$/;

const spanOf = ({ 0: found, index }: RegExpExecArray, from: number): Span => ({
  start: from + index,
  end: from + index + found.length,
});

/**
 * The parts of each number; where the first is none of it, as a year is before a card, they are read from the second.
 */
function numbersIn(text: string, [whole, part, isWhole]: Form): readonly (readonly Span[])[] {
  const all: Span[][] = [];
  whole.lastIndex = 0;
  for (let hit = whole.exec(text); hit; hit = whole.exec(text)) {
    const [found] = hit;
    const parts = [...found.matchAll(part)];
    if (!isWhole(parts.map(([one]) => one).join(''))) whole.lastIndex = hit.index + (parts[0]?.[0].length ?? 1);
    else if (!usual.test(found)) all.push(parts.map((one) => spanOf(one, hit.index)));
  }
  return all;
}

function* groupsIn(text: string, from: number, form: Form): Iterable<Rewrite> {
  for (const parts of numbersIn(text, form)) {
    let end = 0;
    for (const one of parts) {
      if (one.start > end && end > 0) yield { start: from + end, end: from + one.start, text: '' };
      end = one.end;
    }
  }
}

const markers = {
  keywords: [
    'first four',
    'last four',
    'card',
    'karte',
    'kaart',
    'kortnum',
    'tarjeta',
    'carte',
    'carta ',
    'cartão',
    'карт',
    'visa',
    'iban',
  ],
  reach: [160, 200],
} as const;

/** `5268O629lO39lO57`: what a hand or a scanner makes of digits. */
const scrawled = /(?<!\w)(?:[A-Z]{2})?(?:[\dOolISB](?:[ -](?=[\dOolISB]{2}))?){12,30}(?!\w)/g;
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
  ...forms.map((form): Woken => ({
    markers,
    rewrites: ({ text }, start, end) => groupsIn(text.slice(start, end), start, form),
  })),
  { markers, rewrites: ({ text }, start, end) => scrawledIn(text.slice(start, end), start) },
];
