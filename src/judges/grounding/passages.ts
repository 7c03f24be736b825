import type { Passage } from '../../engine/types.ts';
import type { Steps } from '../../engine/steps.ts';
import { sourceInSteps, type Source } from './windows.ts';

/** All that was supplied as one source, and where in it each text starts. */
export interface Joined {
  readonly source: Source;
  readonly text: string;
  readonly starts: readonly number[];
  /** Number of the first text that was read: where there is too much, the oldest is left out. */
  readonly first: number;
}

const gap = '\n\n';
/** UTF-16 units that are read, from the end. Some hundred pages; more would be felt in memory and time. */
const mostText = 1_000_000;

/** Reads what was supplied; the newest is always read, cut where it alone is too long. */
export function* sourceOfAll(supplied: readonly string[]): Steps<Joined> {
  let [first, length] = [supplied.length, 0];
  while (first > 0 && (length === 0 || length + supplied[first - 1]!.length <= mostText))
    length += supplied[--first]!.length;
  const texts = supplied.slice(first);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + gap.length;
  }
  const text = texts.join(gap).slice(0, mostText);
  return { source: yield* sourceInSteps(text), text, starts, first };
}

/** Where a sentence of the source stands in what was supplied; undefined where there is none. */
export function passageOf({ source, text, starts, first }: Joined, sentence: number): Passage | undefined {
  const [from, past] = [source.starts[sentence], source.starts[sentence + 1]];
  const [head, tail] = [source.words[from ?? -1], source.words[(past ?? 0) - 1]];
  if (!head || !tail || (past ?? 0) <= (from ?? 0)) return undefined;
  const closing = /^[.!?…%)\]"”’]{1,3}/.exec(text.slice(tail.end, tail.end + 3))?.[0] ?? '';
  const at = starts.findLastIndex((start) => start <= head.start);
  const start = starts[at] ?? 0;
  return { source: first + at, span: { start: head.start - start, end: tail.end + closing.length - start } };
}
