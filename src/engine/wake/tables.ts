import { beginsWith, leastRun, needsDigit } from './begin.ts';
import { digitCount, type DigitCount } from './digit-shape.ts';
import { Shapes } from './shapes.ts';
import type { Anchors } from './anchors.ts';

/** Runs of more digits than this wake the same anchors. */
export const mostDigits = 64;
/** Shorter runs of base64 characters are not told. */
export const leastTold = 14;

/** Set in an owner whose keyword must be a word of its own. */
export const apart = 1 << 30;
/** A keyword's owner and the keyword's length in one number: the automaton carries numbers. */
export const ownerOf = (index: number, length: number, isApart: boolean): number =>
  index | (length << 16) | (isApart ? apart : 0);
export const indexOf = (owner: number): number => owner & 0xffff;
export const lengthOf = (owner: number): number => (owner & ~apart) >>> 16;

/** How a keyword wakes: by a window around it, as the place where a match begins, or together with digits. 0: not asked yet. */
const byWindow = 1;
export const byPlace = 2;
export const byBoth = 3;

function wayOf({ keywords, pattern, together, digits, begin }: Anchors): number {
  if (together) return byBoth;
  if (begin && pattern) return byPlace;
  return pattern && !digits && keywords.length > 0 && beginsWith(pattern, keywords) ? byPlace : byWindow;
}

/**
 * What is known of each anchor. What its pattern says is read from it when a text first asks: most of hundreds are
 * never asked, and reading them all would hold up the page that loads.
 */
export class Tables {
  /** For each count of digits, the anchors that such a run wakes by itself. */
  readonly ungated: readonly (readonly number[])[];
  readonly byWords: readonly number[];
  /** False where digits wake none of the anchors. */
  readonly byDigits: boolean;
  /** The length of each anchor's longest keyword: its reach counts from where that would start. */
  readonly longest: Int32Array;
  /** By anchor: its reach. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly #anchors: readonly Anchors[];
  readonly #ways: Uint8Array;
  /** -1: not asked yet. */
  readonly #leastRuns: Int32Array;
  readonly #digitsNeeded: Int8Array;
  readonly #counts = new Map<number, DigitCount | undefined>();
  readonly #forms = new Map<number, RegExp>();
  #shapes: Shapes | undefined;

  constructor(anchors: readonly Anchors[]) {
    this.#anchors = anchors;
    const loose = [...anchors.entries()].filter(([, { digits, together, compact, trait }]) => digits && !together && !compact && !trait); // prettier-ignore
    this.ungated = Array.from(
      { length: mostDigits + 1 },
      (_none, count) =>
      loose.flatMap(([index, { digits: [least, most] = [0, 0] }]) => count >= least && (count <= most || most >= mostDigits) ? [index] : []), // prettier-ignore
    );
    this.byDigits = anchors.some(({ digits }) => digits);
    this.byWords = [...anchors.keys()].filter((index) => anchors[index]?.words);
    this.longest = Int32Array.from(anchors, ({ keywords }) => Math.max(0, ...keywords.map(({ length }) => length)));
    this.before = Int32Array.from(anchors, ({ reach }) => reach[0]);
    this.after = Int32Array.from(anchors, ({ reach }) => reach[1]);
    this.#ways = new Uint8Array(anchors.length);
    this.#leastRuns = new Int32Array(anchors.length).fill(-1);
    this.#digitsNeeded = new Int8Array(anchors.length).fill(-1);
  }

  get shapes(): Shapes {
    return (this.#shapes ??= new Shapes(this.#anchors));
  }

  /** How a keyword of an anchor wakes it. */
  way(index: number): number {
    const anchor = this.#anchors[index];
    return anchor ? (this.#ways[index] ||= wayOf(anchor)) : byWindow;
  }

  /** The digits of every match, where it is nothing but digits and separators. */
  count(index: number): DigitCount | undefined {
    const { pattern, compact } = this.#anchors[index] ?? {};
    if (!this.#counts.has(index)) this.#counts.set(index, compact && pattern ? digitCount(pattern) : undefined);
    return this.#counts.get(index);
  }

  /** The pattern of an anchor, to look for all its matches. */
  form(index: number): RegExp | undefined {
    const known = this.#forms.get(index);
    const pattern = this.#anchors[index]?.pattern;
    if (known || !pattern) return known;
    const form = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    this.#forms.set(index, form);
    return form;
  }

  /** How long a run of base64 characters every match in a window holds; 0 where that is not certain. */
  leastRun(index: number): number {
    const known = this.#leastRuns[index] ?? 0;
    if (known >= 0) return known;
    const { pattern, digits } = this.#anchors[index] ?? {};
    return (this.#leastRuns[index] = pattern && !digits && this.way(index) === byWindow ? leastRun(pattern) : 0);
  }

  /** Whether a window without a digit is worth no look. */
  needsDigit(index: number): boolean {
    if (this.#digitsNeeded[index] === -1) {
      const { pattern, digits } = this.#anchors[index] ?? {};
      this.#digitsNeeded[index] = pattern && !digits && needsDigit(pattern) ? 1 : 0;
    }
    return this.#digitsNeeded[index] === 1;
  }
}

const tables = new WeakMap<readonly Anchors[], Tables>();

export function tablesOf(anchors: readonly Anchors[]): Tables {
  const known = tables.get(anchors) ?? new Tables(anchors);
  tables.set(anchors, known);
  return known;
}
