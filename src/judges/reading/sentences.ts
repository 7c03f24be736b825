import type { Segment } from '../../engine/types.ts';

export interface Sentence {
  readonly start: number;
  readonly text: string;
  /** Holds a digit: most judges of prose need not look where there is none. */
  readonly digits: boolean;
}

/** What all judges of one segment share. Read once, by the first that asks. */
interface Reading {
  readonly text: string;
  readonly code: Segment['code'];
  readonly prose: string;
  sentences?: readonly Sentence[];
  words?: ReadonlySet<string>;
}

/** A sentence ends at a line's end, or at `.`, `!`, `?` before a space and something that starts anew. */
const end = /\n+|(?<=[.!?…]["”')\]]?)[ \t]+(?=["“'(]?[\p{Lu}\d$€£¥])/gu;

// judges take turns on one segment; surfaces may copy it to change its links
let last: Reading = { text: '', code: [], prose: '' };

function readingOf(segment: Segment): Reading {
  const { text, code } = segment;
  if (last.text !== text || last.code !== code) last = { text, code, prose: proseOf(segment) };
  return last;
}

/** The prose of a segment, sentence by sentence; code is left out by signs of the same length. */
export function sentences(segment: Segment): readonly Sentence[] {
  const reading = readingOf(segment);
  return (reading.sentences ??= split(reading.prose));
}

/** The text with code blanked, so that no judge of prose reads it. Lines stay lines. */
export const withoutCode = (segment: Segment): string => readingOf(segment).prose;

/** Does one of these words of Latin letters, in lower case, stand anywhere in the segment, code included? */
export function mentions(segment: Segment, wanted: Iterable<string>): boolean {
  const reading = readingOf(segment);
  reading.words ??= new Set(segment.text.toLowerCase().match(/[a-zµ]+/g));
  for (const word of wanted) if (reading.words.has(word)) return true;
  return false;
}

function split(prose: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const add = (start: number, stop: number): void => {
    const text = prose.slice(start, stop);
    if (/[^\s\uFFFC]/.test(text)) found.push({ start, text, digits: /\d/.test(text) });
  };
  let start = 0;
  for (const gap of prose.matchAll(end)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, prose.length);
  return found;
}

function proseOf({ text, code }: Segment): string {
  let prose = '';
  let at = 0;
  for (const { span } of code) {
    if (span.start < at) continue;
    prose += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, '\uFFFC');
    at = span.end;
  }
  return prose + text.slice(at);
}
