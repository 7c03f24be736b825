import { regex } from '../../engine/regex.ts';
import { covered } from '../../engine/covered.ts';
import type { Segment } from '../../engine/types.ts';
import { hitsOf } from './hits.ts';
import { perSegment } from './per-segment.ts';
import { awakeIn, type WakeWords } from './wake-words.ts';

export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/**
 * A sentence ends at a line's end, or at `.`, `!`, `?` before a space and something that starts anew; not in `am 3.
 * Mai`.
 */
const end = regex('gu')`
  \n+
  |([.!?…](?<!\b(?:Dr|Mrs?|Ms|Prof|St|vs|No|Fig|Sec|Art|Jr|Sr|approx).)["”“»')\]]?)[ \t]+
  (?=["“„«'(]?[\p{Lu}\d$€£¥])(?!(?<=\d\.[ \t]+)(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))
`;

/** The text with code blanked, so that no judge of prose reads it. Lines stay lines. */
export const withoutCode = perSegment(({ text, code }): string => {
  let prose = '';
  let at = 0;
  for (const { span } of code) {
    if (span.start < at) continue;
    prose += text.slice(at, span.start) + covered(text.slice(span.start, span.end), '\uFFFC');
    at = span.end;
  }
  return prose + text.slice(at);
});

/**
 * The prose of a segment, sentence by sentence, with the place of each. Code is blanked by as many units, so places
 * fit.
 */
export const sentences = perSegment((segment): readonly Sentence[] => {
  const prose = withoutCode(segment);
  const found: Sentence[] = [];
  const add = (start: number, stop: number): void => {
    const text = prose.slice(start, stop);
    if (/[^\s\uFFFC]/.test(text)) found.push({ start, text });
  };
  let start = 0;
  for (const gap of hitsOf(prose, end)) {
    add(start, gap.index + (gap[1]?.length ?? 0));
    start = gap.index + gap[0].length;
  }
  add(start, prose.length);
  return found;
});

/** The sentences with a digit: most judges of numbers read nothing else. */
export const numberedSentences = perSegment((segment) => sentences(segment).filter(({ text }) => /\d/.test(text)));

const awake = perSegment(({ text }) => awakeIn(text));

/** Does one of these words stand anywhere in the segment, code included? */
export const mentions = (segment: Segment, words: WakeWords): boolean => awake(segment).has(words);

const awakeSentences = perSegment((segment) =>
  sentences(segment).map((sentence) => ({ sentence, words: awakeIn(sentence.text) })),
);

/** The sentences in which one word of each list stands. */
export function sentencesWith(segment: Segment, ...lists: readonly WakeWords[]): readonly Sentence[] {
  if (!lists.every((list) => mentions(segment, list))) return [];
  return awakeSentences(segment)
    .filter(({ words }) => lists.every((list) => words.has(list)))
    .map(({ sentence }) => sentence);
}
