import type { Span } from '../types.ts';

/** A reading of the original text: the same, or with disguises taken off. Every span leads back to the original. */
export interface View {
  readonly text: string;
  /** The original span behind [start, end) of this view's text. */
  origin(start: number, end: number): Span;
  /** False where [start, end) stands just so in the text this view was made from: then that text has told already. */
  altered(start: number, end: number): boolean;
  /** Set where what it reads is beyond doubt, so that a longer value found in it wins over its first piece. */
  readonly sure?: boolean;
  /**
   * The reading that made it: it has nothing more to say of its own words, and what is turned round twice stands as it
   * did.
   */
  readonly by?: object;
}

/** The text as it is. */
export const plainView = (text: string): View => ({
  text,
  origin: (start, end) => ({ start, end }),
  altered: () => false,
});

/** One place of a view that reads differently: [start, end) of the base stands for `text`. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Text around a rewrite that its view repeats, unless told otherwise: as far as any detector looks. */
const usualMargin = 320;
/** How much further a view's edge moves so as not to cut a word. */
const stretch = 160;

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

function regionStart(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let edge = at; edge > at - stretch; edge--) if (edge === 0 || isBlank(text, edge - 1)) return edge;
  return at;
}

function regionEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let edge = at; edge < at + stretch; edge++) if (edge === text.length || isBlank(text, edge)) return edge;
  return at;
}

/** The last index whose value is not above `wanted`; `sorted` starts with 0. */
function lastUpTo(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One view: base text from `from` to `to` with the rewrites in it carried out. Pieces alternate: copied, rewritten. */
function fragment(
  base: View,
  rewrites: readonly Rewrite[],
  [from, to]: readonly [number, number],
  label: number,
): View {
  const at: number[] = []; // where each piece starts in the view
  const source: number[] = []; // and in the base
  const ends: number[] = [];
  let text = '';
  let kept = from;
  const piece = (part: string, start: number, end: number): void => {
    at.push(text.length);
    source.push(start);
    ends.push(end);
    text += part;
  };
  for (const { start, end, text: reads } of rewrites) {
    piece(base.text.slice(kept, start), kept, start);
    piece(reads, start, end);
    kept = end;
  }
  piece(base.text.slice(kept, to), kept, to);
  const isCopy = (index: number): boolean => index % 2 === 0;
  return {
    text,
    origin(start, end) {
      const first = lastUpTo(at, start);
      const last = lastUpTo(at, end - 1);
      const left = (source[first] ?? 0) + (isCopy(first) ? start - (at[first] ?? 0) : 0);
      const right = isCopy(last) ? (source[last] ?? 0) + end - (at[last] ?? 0) : (ends[last] ?? 0);
      return base.origin(left, right);
    },
    altered: (start, end) => {
      // what was taken out has no length: at the start of all it stands before the first sign
      const first = start <= label ? 0 : lastUpTo(at, start - label);
      return !isCopy(first) || first !== lastUpTo(at, end - 1);
    },
  };
}

/**
 * The views in which the rewrites (in order, not touching) are carried out: one for each group of neighbours, with the
 * text around it, so that a long text with few disguises is not read twice. A span also counts as altered where the
 * `label` units before it are.
 */
export function* fragments(base: View, rewrites: readonly Rewrite[], label = 0, margin = usualMargin): Iterable<View> {
  for (let first = 0; first < rewrites.length;) {
    let next = first + 1;
    while (next < rewrites.length && (rewrites[next]?.start ?? 0) - (rewrites[next - 1]?.end ?? 0) <= 2 * margin)
      next++;
    const group = rewrites.slice(first, next);
    const from = regionStart(base.text, (group[0]?.start ?? 0) - margin);
    const to = regionEnd(base.text, (group.at(-1)?.end ?? 0) + margin);
    yield fragment(base, group, [from, to], label);
    first = next;
  }
}
