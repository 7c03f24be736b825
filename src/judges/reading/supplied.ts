import { kept } from './kept.ts';

/** What the user gave, folded so that it can be found again: letters and digits in lower case, one space between words. */
export interface Supplied {
  readonly raw: string;
  /** Starts and ends with a space. */
  readonly words: string;
  /** Addresses, numbers and codes that single a person or a thing out, folded. */
  readonly values: readonly string[];
  /** Those of them that are no name: addresses and numbers, not `word2vec`. */
  readonly sharp: ReadonlySet<string>;
}

const telling = /[\w.+-]+@[\w-]+\.[\w.-]+|\+?\d[\d ().-]{6,}\d|\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{8,}\b|\b\d{5,}\b/g;

export const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
/** Without anything between: how a value looks once someone has packed it into an address. */
export const packed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Read once for each conversation, however many segments are judged against it. */
export const suppliedIn = kept((conversation): Supplied => {
  const raw = [...conversation.supplied, conversation.question ?? ''].join('\n');
  const found = [...raw.matchAll(telling)].map(([value]) => value).filter((value) => packed(value).length >= 5);
  const sharp = found.filter((value) => value.includes('@') || !/[A-Za-z]{4}/.test(value)).map(packed);
  return { raw, words: folded(raw), values: [...new Set(found.map(packed))], sharp: new Set(sharp) };
});

/** The longest run of words, counted, that `text` shares with what was supplied; stops counting at `enough`. */
export function sharedRun(text: string, { words }: Supplied, enough: number): number {
  const ours = folded(text).trim().split(' ').filter(Boolean);
  let best = 0;
  for (let start = 0; start + best < ours.length && best < enough; start++) {
    let length = best + 1;
    while (start + length <= ours.length && words.includes(` ${ours.slice(start, start + length).join(' ')} `)) {
      best = length;
      if (best >= enough) return best;
      length++;
    }
  }
  return best;
}
