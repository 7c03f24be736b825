import type { Segment } from '../../engine/types.ts';
import { sentencesWith, type Sentence } from './sentences.ts';
import { smallNumberWords } from './small-numbers.ts';
import { largeNumberWords } from './spelled-numbers.ts';

/** May a sentence of the segment hold a number, in digits or in words? */
export function mayCount(segment: Segment): (sentence: Sentence) => boolean {
  const inWords = new Set(
    [smallNumberWords, largeNumberWords].flatMap((words) => sentencesWith(segment, words).map(({ start }) => start)),
  );
  return ({ start, text }) => /\d/.test(text) || inWords.has(start);
}
