import type { Segment } from '../../engine/types.ts';

export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** A sentence ends at a line's end, or at `.`, `!`, `?` before a space and something that starts anew. */
const end = /\n+|(?<=[.!?…]["”')\]]?)[ \t]+(?=["“'(]?[\p{Lu}\d$€£¥])/gu;

/** The prose of a segment, sentence by sentence; code is left out by spaces of the same length. */
export function* sentences(segment: Segment): Iterable<Sentence> {
  const text = withoutCode(segment);
  let start = 0;
  for (const gap of text.matchAll(end)) {
    if (gap.index > start) yield { start, text: text.slice(start, gap.index) };
    start = gap.index + gap[0].length;
  }
  if (start < text.length) yield { start, text: text.slice(start) };
}

/** The text with code blanked, so that no judge of prose reads it. Lines stay lines. */
export function withoutCode({ text, code }: Segment): string {
  let prose = '';
  let at = 0;
  for (const { span } of code) {
    if (span.start < at) continue;
    prose += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, '\uFFFC');
    at = span.end;
  }
  return prose + text.slice(at);
}
