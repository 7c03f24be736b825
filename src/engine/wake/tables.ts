import { sharesClass } from './automaton.ts';
import { beginsWith, leastRun, needsDigit } from './begin.ts';
import { digitCount, type DigitCount } from './digit-shape.ts';
import { knownToBegin } from './known.ts';
import { put } from './mentions.ts';
import { Shapes } from './shapes.ts';
import type { Anchors } from './anchors.ts';
import { finish, type Steps } from '../steps.ts';

/** Runs of more digits than this wake the same anchors. */
export const mostDigits = 64;
/** Shorter runs of base64 characters are not told. */
export const leastTold = 14;

/** An anchor whose keyword ends in a state of the automaton. */
export interface Owner {
  readonly index: number;
  readonly keyword: string;
  /** Of the keyword. */
  readonly length: number;
  /** Set where the keyword must be a word of its own. */
  readonly apart: boolean;
}

export function ownersByKeyword(anchors: readonly Anchors[]): ReadonlyMap<string, readonly Owner[]> {
  const keywords = new Map<string, Owner[]>();
  for (const [index, { keywords: own, apart }] of anchors.entries()) {
    const alone = new Set(apart);
    for (const keyword of own) {
      const owner = { index, keyword, length: keyword.length, apart: alone.has(keyword) };
      put(keywords, keyword, owner);
    }
  }
  return keywords;
}

/** A keyword of so many owners is a word that texts are likely to hold. */
const common = 5;

/** An owner with what it does where its keyword stands. */
export interface Waker extends Owner {
  /** Set where a character of the keyword shares its class with others, so that it may not stand there. */
  readonly doubted: boolean;
  readonly byPlace: boolean;
  readonly worth: Anchors['worth'] | undefined;
  readonly begin: Anchors['begin'] | undefined;
}

/** Whom the keywords wake that end in one state: by themselves, and together with digits. */
interface Wakers {
  readonly alone: readonly Waker[];
  readonly together: readonly Owner[];
}

/** Those with a pattern and a keyword that texts are likely to hold. `owners`: of each keyword. */
export function commonAnchors(anchors: readonly Anchors[], owners: Iterable<readonly Owner[]>): ReadonlySet<Anchors> {
  const found = new Set<Anchors>();
  for (const all of owners) {
    if (all.length < common) continue;
    const own = all.flatMap(({ index }) => anchors[index] ?? []).filter((one) => !one.together && one.pattern);
    if (own.length >= common) for (const one of own) found.add(one);
  }
  return found;
}

/** Whether a keyword says where a match begins; else a window around it is worth a look. */
function tellsPlace({ keywords, pattern, digits, begin }: Anchors): boolean {
  if (!pattern) return false;
  if (begin || digits || keywords.length === 0) return begin !== undefined;
  return knownToBegin(pattern, keywords) ?? beginsWith(pattern, keywords);
}

/**
 * What is known of each anchor. What its pattern says is read from it when a text first asks: most of hundreds are
 * never asked, and reading them all would hold up the page that loads.
 */
export class Tables {
  /** For each count of digits, the anchors that such a run wakes by itself. */
  readonly ungated: readonly (readonly number[])[];
  readonly byWords: readonly number[];
  /** False where none of the anchors asks what stands around digits. */
  readonly byShape: boolean;
  /** The length of each anchor's longest keyword: its reach counts from where that would start. */
  readonly longest: Int32Array;
  /** By anchor: its reach. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How far the widest of the anchors looks that want a name and digits together. */
  readonly widest: readonly [before: number, after: number];
  readonly anchors: readonly Anchors[];
  readonly #owners: (state: number) => readonly Owner[];
  readonly #wakers: (Wakers | undefined)[] = [];
  readonly #tellPlace = new Map<Anchors, boolean>();
  /** -1: not asked yet. */
  readonly #leastRuns: Int32Array;
  readonly #digitsNeeded: Int8Array;
  readonly #counts = new Map<number, DigitCount | undefined>();
  readonly #forms = new Map<number, RegExp>();
  #shapes: Shapes | undefined;

  /** `owners`: of the keywords that end in a state. */
  constructor(anchors: readonly Anchors[], owners: (state: number) => readonly Owner[]) {
    this.anchors = anchors;
    this.#owners = owners;
    const loose = [...anchors.entries()].filter(
      ([, { digits, together, compact, trait }]) => digits && !together && !compact && !trait,
    );
    this.ungated = Array.from({ length: mostDigits + 1 }, (_none, count) =>
      loose.flatMap(([index, { digits: [least, most] = [0, 0] }]) =>
        count >= least && (count <= most || most >= mostDigits) ? [index] : [],
      ),
    );
    this.byShape = anchors.some(({ digits, together, compact, trait }) => together || (digits && (compact || trait)));
    this.byWords = [...anchors.keys()].filter((index) => anchors[index]?.words);
    this.longest = Int32Array.from(anchors, ({ keywords }) => Math.max(0, ...keywords.map(({ length }) => length)));
    this.before = Int32Array.from(anchors, ({ reach }) => reach[0]);
    this.after = Int32Array.from(anchors, ({ reach }) => reach[1]);
    const named = anchors.filter(({ together }) => together);
    this.widest = [
      Math.max(0, ...named.map(({ reach }) => reach[0])),
      Math.max(0, ...named.map(({ reach }) => reach[1])),
    ];
    this.#leastRuns = new Int32Array(anchors.length).fill(-1);
    this.#digitsNeeded = new Int8Array(anchors.length).fill(-1);
  }

  get shapes(): Shapes {
    return (this.#shapes ??= finish(Shapes.of(this.anchors)));
  }

  /**
   * Makes ready what the first digits in a text would ask for, and the first of common words. `owners`: of each
   * keyword.
   */
  *prepare(owners: Iterable<readonly Owner[]>): Steps {
    const shapes = yield* Shapes.of(this.anchors);
    this.#shapes ??= shapes;
    for (const anchor of commonAnchors(this.anchors, owners)) {
      this.#tellsPlace(anchor);
      yield;
    }
  }

  #tellsPlace(anchor: Anchors): boolean {
    const known = this.#tellPlace.get(anchor) ?? tellsPlace(anchor);
    this.#tellPlace.set(anchor, known);
    return known;
  }

  /** Whom the keywords of a state wake. */
  wakers(state: number): Wakers {
    return (this.#wakers[state] ??= this.#wakersOf(this.#owners(state)));
  }

  #wakersOf(owners: readonly Owner[]): Wakers {
    const isNamed = ({ index }: Owner): boolean => this.anchors[index]?.together === true;
    const alone = owners.flatMap((owner) => {
      const anchor = this.anchors[owner.index];
      if (!anchor || anchor.together) return [];
      const { worth, begin } = anchor;
      return [{ ...owner, doubted: sharesClass(owner.keyword), byPlace: this.#tellsPlace(anchor), worth, begin }];
    });
    return { alone, together: owners.filter(isNamed) };
  }

  /** The digits of every match, where it is nothing but digits and separators. */
  count(index: number): DigitCount | undefined {
    const { pattern, compact } = this.anchors[index] ?? {};
    if (!this.#counts.has(index)) this.#counts.set(index, compact && pattern ? digitCount(pattern) : undefined);
    return this.#counts.get(index);
  }

  /** The pattern of an anchor, to look for all its matches. */
  form(index: number): RegExp | undefined {
    const known = this.#forms.get(index);
    const pattern = this.anchors[index]?.pattern;
    if (known || !pattern) return known;
    const form = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    this.#forms.set(index, form);
    return form;
  }

  /** How long a run of base64 characters every match in a window holds; 0 where that is not certain. */
  leastRun(index: number): number {
    const known = this.#leastRuns[index] ?? 0;
    if (known >= 0) return known;
    const anchor = this.anchors[index];
    const { pattern, digits }: Partial<Anchors> = anchor ?? {};
    return (this.#leastRuns[index] = anchor && pattern && !digits && !this.#tellsPlace(anchor) ? leastRun(pattern) : 0);
  }

  /** Whether a window without a digit is worth no look. */
  needsDigit(index: number): boolean {
    if (this.#digitsNeeded[index] === -1) {
      const { pattern, digits } = this.anchors[index] ?? {};
      this.#digitsNeeded[index] = pattern && !digits && needsDigit(pattern) ? 1 : 0;
    }
    return this.#digitsNeeded[index] === 1;
  }
}
