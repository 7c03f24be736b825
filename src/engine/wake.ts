import { byLength, gates, type Gate } from './gate.ts';
import { longestWord, stretchAround, wordEnd, wordStart } from './stretch.ts';
import type { Anchors } from './types.ts';

/** Stretches of a text, in order, not touching. */
export type Windows = readonly (readonly [start: number, end: number])[];

/** Runs of more digits than this wake the same anchors. */
const mostDigits = 64;
/** Runs of fewer digits than this never stand beside a name. */
const leastNamed = 4;
/** Words of fewer are no identifiers, unless most of it are digits. */
const leastWord = 5;

/** Collects which anchors a text wakes, and where. One for each text. */
export class WakeList {
  readonly #anchors: readonly Anchors[];
  readonly #text: string;
  readonly #tables: Tables;
  readonly #windows = new Map<number, [number, number][]>();
  /** For anchors that want a keyword and digits together: where their keywords ended. */
  readonly #names = new Map<number, number[]>();
  /** The word that digits were last seen in, the most of them that its traits and gates know of, and the text around. */
  #from = -1;
  #to = -1;
  #tested = 0;
  #shaped = 0;
  #stretch = '';
  readonly #runs: { readonly start: number; readonly end: number; readonly count: number }[] = [];

  constructor(anchors: readonly Anchors[], text: string) {
    this.#anchors = anchors;
    this.#text = text;
    this.#tables = tablesOf(anchors);
  }

  /** A keyword of each of these anchors ends with the character at `at`. */
  keywords(indexes: readonly number[], at: number): void {
    for (const index of indexes) {
      if (this.#tables.together[index]) {
        const names = this.#names.get(index);
        if (names) names.push(at);
        else this.#names.set(index, [at]);
      } else this.#wake(index, at + 1 - (this.#tables.longest[index] ?? 0), at + 1);
    }
  }

  /** A run of `count` digits stands from `start` to `end`. */
  digits(start: number, end: number, count: number): void {
    const { ungated, traits } = this.#tables;
    for (const index of ungated[Math.min(count, mostDigits)] ?? []) this.#wake(index, start, end);
    this.#enter(wordStart(this.#text, start), wordEnd(this.#text, end));
    const tested = this.#tested;
    for (const { index, trait, least } of traits) {
      if (count >= least && least > tested && trait.test(this.#stretch)) this.#wake(index, this.#from, this.#to);
    }
    this.#tested = Math.max(tested, count);
    this.#tryGates(start, end, count);
    if (count >= leastNamed) this.#runs.push({ start, end, count });
  }

  /** A word often holds several runs of digits: what its surroundings say is asked once. */
  #enter(from: number, to: number): void {
    if (from === this.#from && to === this.#to) return;
    this.#from = from;
    this.#to = to;
    this.#tested = 0;
    this.#shaped = 0;
    this.#stretch = stretchAround(this.#text, from, to);
  }

  /** Few digits make an identifier only within a word; many words are too short or too long to be one. */
  #tryGates(start: number, end: number, count: number): void {
    const word = this.#to - this.#from;
    if (word >= longestWord || (count < leastNamed && word < leastWord)) return;
    const bare = end - start === count;
    if (bare && word === count) this.#bareDigits(start, end, count);
    for (const { pattern, anchors, least, all, plain } of this.#tables.gated) {
      if (count < least) break;
      if (all <= this.#shaped || (bare && plain) || !pattern.test(this.#stretch)) continue;
      for (const index of anchors) {
        if (count >= (this.#anchors[index]?.digits?.[0] ?? 0)) this.#wake(index, this.#from, this.#to);
      }
    }
    this.#shaped = Math.max(this.#shaped, count);
  }

  /** Digits that stand alone, without separators: their number and check digit say what they may be. */
  #bareDigits(start: number, end: number, count: number): void {
    const anchors = this.#tables.byLength[count] ?? [];
    if (anchors.length === 0) return;
    const digits = this.#text.slice(start, end);
    for (const index of anchors) {
      if (this.#anchors[index]?.plausible?.(digits) !== false) this.#wake(index, start, end);
    }
  }

  /** A row of words, none of them short or long. */
  words(start: number, end: number): void {
    for (const index of this.#tables.byWords) this.#wake(index, start, end);
  }

  windows(): ReadonlyMap<number, Windows> {
    for (const [index, names] of this.#names) this.#join(index, names);
    for (const list of this.#windows.values()) if (list.length > 1) settleOrder(list);
    return this.#windows;
  }

  /** Wakes an anchor where one of its names and a run of digits are in each other's reach. Both lists are in order. */
  #join(index: number, names: readonly number[]): void {
    const { digits: [least, most] = [1, mostDigits], reach } = this.#anchors[index] ?? { reach: [0, 0] as const };
    let name = 0;
    for (const { start, end, count } of this.#runs) {
      if (count < least || count > most) continue;
      while (name < names.length && (names[name] ?? 0) < start - reach[0]) name++;
      if (name < names.length && (names[name] ?? 0) <= end + reach[1]) this.#wake(index, start, end);
    }
  }

  #wake(index: number, start: number, end: number): void {
    const from = Math.max(0, start - (this.#tables.before[index] ?? 0));
    const to = Math.min(this.#text.length, end + (this.#tables.after[index] ?? 0));
    const list = this.#windows.get(index);
    const last = list?.[list.length - 1];
    if (!list) this.#windows.set(index, [[from, to]]);
    else if (last && from <= last[1] && from >= last[0]) last[1] = Math.max(last[1], to);
    else list.push([from, to]);
  }
}

interface Tables {
  /** For each count of digits, the anchors that such a run wakes by itself. */
  readonly ungated: readonly (readonly number[])[];
  readonly gated: readonly Gate[];
  /** For each number of digits, the anchors whose shape may be just these. */
  readonly byLength: readonly (readonly number[])[];
  readonly byWords: readonly number[];
  readonly traits: readonly { readonly index: number; readonly trait: RegExp; readonly least: number }[];
  /** The length of each anchor's longest keyword: its reach counts from where that would start. */
  readonly longest: Int32Array;
  /** By anchor: its reach, and whether it wants keyword and digits together. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly together: Uint8Array;
}

const tables = new WeakMap<readonly Anchors[], Tables>();

function tablesOf(anchors: readonly Anchors[]): Tables {
  const known = tables.get(anchors);
  if (known) return known;
  const ungated = Array.from({ length: mostDigits + 1 }, (_none, count) =>
    [...anchors.keys()].filter((index) => {
      const { digits, together, shape, trait } = anchors[index] ?? {};
      return (
        digits && !together && !shape && !trait && count >= digits[0] && (count <= digits[1] || digits[1] >= mostDigits)
      );
    }),
  );
  const longest = Int32Array.from(anchors, ({ keywords }) => Math.max(0, ...keywords.map(({ length }) => length)));
  const made = {
    ungated,
    gated: gates(anchors),
    byLength: byLength(anchors, mostDigits),
    traits: anchors.flatMap(({ trait, digits }, index) =>
      trait && digits ? [{ index, trait, least: digits[0] }] : [],
    ),
    byWords: [...anchors.keys()].filter((index) => anchors[index]?.words),
    longest,
    before: Int32Array.from(anchors, ({ reach }) => reach[0]),
    after: Int32Array.from(anchors, ({ reach }) => reach[1]),
    together: Uint8Array.from(anchors, ({ together }) => (together ? 1 : 0)),
  };
  tables.set(anchors, made);
  return made;
}

/** Mostly they are, and a sort is dear. */
function inOrder(list: readonly (readonly [number, number])[]): boolean {
  for (let at = 1; at < list.length; at++) if ((list[at]?.[0] ?? 0) <= (list[at - 1]?.[1] ?? 0)) return false;
  return true;
}

/** Keywords and digits wake an anchor in turns, so its windows may be out of order or touch. */
function settleOrder(list: [number, number][]): void {
  if (inOrder(list)) return;
  list.sort((a, b) => a[0] - b[0]);
  let kept = 0;
  for (const [from, to] of list) {
    const last = list[kept - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else list[kept++] = [from, to];
  }
  list.length = kept;
}
