import { regex } from '../regex.ts';
import { base64Text } from './blob-text.ts';
import { foldChar } from './fold.ts';
import { apart, ordersIn } from '../orders.ts';
import type { Span } from '../types.ts';

/** What a chatbot receives and a person does not see as it is. */
export type UnseenKind = 'invisible' | 'direction' | 'hidden-text' | 'look-alike' | 'encoded' | 'orders';

export interface Unseen extends Span {
  readonly kind: UnseenKind;
  /** What the place says to a machine; empty where it says nothing. */
  readonly says: string;
}

/**
 * Tag characters spell ASCII, variation selectors bytes; neither is drawn. A region's flag is, and has its own start.
 */
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0001}\u{e0020}-\u{e007f}]{2,}/gu;
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/gu;
const directions = /[\u202a-\u202e\u2066-\u2069]+/gu;
/** Not behind emoji, which a joiner joins, nor behind letters of scripts that write with joiners. */
const invisibles = regex('gu')`
  (?<!
    [\p{Extended_Pictographic}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}]
  )[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]+
`;
const word = /[\p{L}\p{M}]{3,64}/gu;
const blob = /(?<![\w+/=-])(?:[A-Za-z0-9+/]{24,}|[\w-]{24,})={0,2}(?![\w+/=-])/g;
const longestSaid = 400;

const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '').slice(0, longestSaid);
const codesOf = (run: string): readonly number[] => [...run].map((char) => char.codePointAt(0) ?? 0);
const spelled = (codes: readonly number[]): string => printable(String.fromCharCode(...codes.slice(0, 4096)));

const fromTags = (run: string): string => spelled(codesOf(run).map((code) => code & 0x7f));
/** The first sixteen selectors stand for 0 to 15, the supplementary ones for what follows. */
const fromSelectors = (run: string): string =>
  spelled(codesOf(run).map((code) => (code < 0x10000 ? code - 0xfe00 : code - 0xe0100 + 16)));

/** What a word of mixed scripts reads as; empty where it wears no disguise. */
function lookAlike(text: string): string {
  if (!/[A-Za-z]/.test(text) || !/[\u0370-\u058f\u13a0-\u13ff\ua4d0-\ua4ff]/.test(text)) return '';
  const reads = [...text].map((char) => foldChar(char, 'latin')).join('');
  return reads === text ? '' : reads;
}

type Find = readonly [pattern: RegExp, kind: UnseenKind, says: (found: string) => string | undefined];
const nothing = (): string => '';

/** What is counted of unseen text, under these names. */
export const unseenTitles = { 'hidden-text': 'Hidden text', orders: 'Orders to the chatbot' } as const;

/** Undefined: it is none after all. */
const finds: readonly Find[] = [
  [tags, 'hidden-text', fromTags],
  [selectors, 'hidden-text', fromSelectors],
  [directions, 'direction', nothing],
  [invisibles, 'invisible', nothing],
  [word, 'look-alike', (found) => lookAlike(found) || undefined],
  [blob, 'encoded', (found) => base64Text(found)?.slice(0, longestSaid)],
];

/** All that is unseen in a text, in its order, not overlapping. Linear in its length. */
export function unseenIn(text: string): readonly Unseen[] {
  const found: Unseen[] = ordersIn(text).map((span) => ({ ...span, kind: 'orders', says: '' }));
  for (const [pattern, kind, says] of finds) {
    for (const { 0: run, index: start } of text.matchAll(pattern)) {
      const said = says(run);
      if (said !== undefined) found.push({ start, end: start + run.length, kind, says: said });
    }
  }
  return apart(found);
}
