import { wordList } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { finish, type Steps } from '../../engine/steps.ts';
import { stopWords } from './lexicon.ts';

/** One word or number of a text. */
export interface Word extends Span {
  readonly lower: string;
  readonly stem: string;
  readonly stop: boolean;
  /** Written with a capital where no sentence starts, or all in capitals. */
  readonly name: boolean;
  /** Canonical value, or empty: "2,500" and "2500" are one. */
  readonly number: string;
}

const pattern = /\p{N}+(?:[.,]\p{N}+)*|n['’]t\b|\p{L}+?(?=n['’]t\b)|[\p{L}\p{M}]+/gu;
const spelled = new Map(
  wordList`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
  `
    .split(' ')
    .map((word, value) => [word, String(value)]),
);
for (const [at, word] of 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').entries())
  spelled.set(word, String((at + 3) * 10));
const endings = /(?:ations?|ingly|edly|ments?|ness|ies|ing|ied|ed|es|ers?|ly|s|y|e)$/;

/** A rough stem: enough that "reports", "reported" and "reporting" meet. */
export function stemOf(lower: string): string {
  if (lower.length < 5) return lower.length === 4 && /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower;
  const cut = lower.replace(endings, '');
  return (cut.length < 3 ? lower : cut).replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Words between two pauses. */
export const atOnce = 250;

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] => finish(wordsInSteps(text));

/** The words of a text, in order, in steps of some milliseconds. */
export function* wordsInSteps(text: string): Steps<readonly Word[]> {
  const found: Word[] = [];
  let last = 0;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const lower = written.toLowerCase().replace('’', "'");
    const starts = found.length === 0 || /[.!?:\n"“*]/.test(text.slice(last, index));
    const capital = written !== lower && lower !== 'i';
    last = index + written.length;
    found.push({
      start: index,
      end: last,
      lower,
      stem: stemOf(lower),
      stop: stopWords.has(lower),
      name: capital && (!starts || (written.length > 1 && written === written.toUpperCase())),
      number: /^\p{N}/u.test(lower) ? canonical(lower) : (spelled.get(lower) ?? ''),
    });
    if (found.length % atOnce === 0) yield;
  }
  return found;
}

function canonical(written: string): string {
  const plain = written.replace(/,(?=\d{3})/g, '');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain.replace(/^0+(?=\d)/, '');
}
