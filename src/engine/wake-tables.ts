import { beginsWith, leastRun, needsDigit } from './begin.ts';
import type { DigitCount } from './digit-shape.ts';
import { digitCounts, Shapes } from './shapes.ts';
import type { Anchors } from './anchors.ts';

/** Runs of more digits than this wake the same anchors. */
export const mostDigits = 64;
/** Shorter runs of base64 characters are not told. */
export const leastTold = 14;

/** A keyword's owner and the keyword's length in one number: the automaton carries numbers. */
export const ownerOf = (index: number, length: number): number => index | (length << 16);

/** How a keyword wakes: by a window around it, as the place where a match begins, or together with digits. */
const byWindow = 0;
export const byPlace = 1;
export const byBoth = 2;

export interface Tables {
  /** For each count of digits, the anchors that such a run wakes by itself. */
  readonly ungated: readonly (readonly number[])[];
  readonly shapes: Shapes;
  /** For each anchor whose pattern is nothing but digits, how many. */
  readonly counts: readonly (DigitCount | undefined)[];
  readonly byWords: readonly number[];
  /** The length of each anchor's longest keyword: its reach counts from where that would start. */
  readonly longest: Int32Array;
  /** By anchor: its reach, how a keyword of it wakes it, and the run of base64 characters that every match holds. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly ways: Uint8Array;
  readonly leastRuns: Int32Array;
  /** By anchor: whether a window without a digit is worth no look. */
  readonly digitsNeeded: Uint8Array;
}

const tables = new WeakMap<readonly Anchors[], Tables>();

function wayOf({ keywords, pattern, together, digits, begin }: Anchors): number {
  if (together) return byBoth;
  if (begin && pattern) return byPlace;
  return pattern && !digits && keywords.length > 0 && beginsWith(pattern, keywords) ? byPlace : byWindow;
}

export function tablesOf(anchors: readonly Anchors[]): Tables {
  const known = tables.get(anchors);
  if (known) return known;
  const ungated = Array.from({ length: mostDigits + 1 }, (_none, count) =>
    [...anchors.keys()].filter((index) => {
      const { digits, together, compact, trait } = anchors[index] ?? {};
      return digits && !together && !compact && !trait && count >= digits[0] && (count <= digits[1] || digits[1] >= mostDigits); // prettier-ignore
    }),
  );
  const ways = Uint8Array.from(anchors, wayOf);
  const made = {
    ungated,
    shapes: new Shapes(anchors),
    counts: digitCounts(anchors),
    byWords: [...anchors.keys()].filter((index) => anchors[index]?.words),
    longest: Int32Array.from(anchors, ({ keywords }) => Math.max(0, ...keywords.map(({ length }) => length))),
    before: Int32Array.from(anchors, ({ reach }) => reach[0]),
    after: Int32Array.from(anchors, ({ reach }) => reach[1]),
    ways,
    leastRuns: Int32Array.from(anchors, ({ pattern, digits }, index) => (pattern && !digits && ways[index] === byWindow ? leastRun(pattern) : 0)), // prettier-ignore
    digitsNeeded: Uint8Array.from(anchors, ({ pattern, digits }) =>
      pattern && !digits && needsDigit(pattern) ? 1 : 0,
    ),
  };
  tables.set(anchors, made);
  return made;
}
