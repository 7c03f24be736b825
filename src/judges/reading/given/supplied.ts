import { keptInSteps } from '../kept.ts';
import type { Steps } from '../../../engine/steps.ts';
import { chunksOf } from '../chunks.ts';

/**
 * What the user gave, folded so that it can be found again: letters and digits in lower case, one space between words.
 */
export interface Supplied {
  readonly raw: string;
  /** Starts and ends with a space. */
  readonly words: string;
  /** Addresses, numbers and codes that single a person or a thing out, folded. */
  readonly values: readonly string[];
  /** Those of them that are no name: addresses and numbers, not `word2vec`. */
  readonly sharp: ReadonlySet<string>;
}

const beyondAscii = /[^\x00-\x7f]/;
const telling = /[\w.+-]+@[\w-]+\.[\w.-]+|\+?\d[\d ().-]{6,}\d|\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{8,}\b|\b\d{5,}\b/g;

export function folded(text: string): string {
  const small = text.toLowerCase();
  // the same for most texts, and half as dear
  const others = beyondAscii.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g;
  return ` ${small.replace(others, ' ').trim()} `;
}
/** Without anything between: how a value looks once someone has packed it into an address. */
export const packed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Folded chunk by chunk. */
const joined = (folds: readonly string[]): string =>
  ` ${folds
    .map((fold) => fold.trim())
    .filter(Boolean)
    .join(' ')} `;

/** Read once for each conversation, however many segments are judged against it. */
export const suppliedIn = keptInSteps(function* ({ supplied, question = '' }): Steps<Supplied> {
  const raw = [...supplied, question].join('\n');
  const values = new Set<string>();
  const sharp = new Set<string>();
  const words: string[] = [];
  for (const chunk of chunksOf(raw)) {
    words.push(folded(chunk));
    for (const [value] of chunk.matchAll(telling)) {
      const tight = packed(value);
      if (tight.length < 5) continue;
      values.add(tight);
      if (value.includes('@') || !/[A-Za-z]{4}/.test(value)) sharp.add(tight);
    }
    yield;
  }
  return { raw, words: joined(words), values: [...values], sharp };
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
