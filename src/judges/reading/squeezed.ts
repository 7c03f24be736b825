import type { Span } from '../../engine/types.ts';
import { perSegment } from './per-segment.ts';
import { sentences } from './sentences.ts';

/** A sentence in which marks of emphasis leave one space, and where a span of it stands in the segment. */
export interface Squeezed {
  readonly start: number;
  readonly text: string;
  /** Of this segment, not of a piece before it. */
  readonly own: boolean;
  spanOf(span: Span): Span;
}

const gaps = /(?<=\S) {2,}(?=\S)/g;

function squeezed(start: number, text: string, own: boolean): Squeezed {
  const shift = text.length - text.trimStart().length;
  const plain = text.trim();
  const cuts = [...plain.matchAll(gaps)].map(({ index, 0: gap }) => ({ at: index + 1, more: gap.length - 1 }));
  const placeOf = (at: number): number => {
    let place = at;
    for (const { at: cut, more } of cuts) if (place >= cut) place += more;
    return start + shift + place;
  };
  return {
    start,
    own,
    text: cuts.length === 0 ? plain : plain.replace(gaps, ' '),
    spanOf: ({ start: from, end }) => ({ start: placeOf(from), end: placeOf(end - 1) + 1 }),
  };
}

/** The sentences of a segment for whoever reads words side by side. */
export const squeezedSentences = perSegment((segment) =>
  sentences(segment).map(({ start, text }) => squeezed(start, text, true)),
);

/** Pieces before this one that are still the same reply, or close to it. */
const recent = 40;
const mostKept = 400;
const kept = new Map<string, readonly Squeezed[]>();

function sentencesOf(piece: string): readonly Squeezed[] {
  const known = kept.get(piece);
  if (known) return known;
  const found = piece.split(/\n+|(?<=[.!?])\s+/).map((text) => squeezed(-1, text, false));
  const oldest = kept.keys().next().value;
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(piece, found);
  return found;
}

/** The sentences of the pieces before. */
export const earlierSentences = (replies: readonly string[]): readonly Squeezed[] =>
  replies.slice(-recent).flatMap(sentencesOf);
