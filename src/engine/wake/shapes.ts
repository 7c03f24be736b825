import { likenessOf, looks } from './likeness.ts';
import { knownNeeds } from './known.ts';
import { inLook, mayHoldAny, needsOf, type Needs } from './shape-needs.ts';
import { stretchEnd, stretchStart, type Codes } from './stretch.ts';
import type { Anchors } from './anchors.ts';
import type { Steps } from '../steps.ts';

/** An anchor whose pattern or trait may stand around some digits. */
export interface Fit {
  readonly index: number;
  /** Fewest digits in a run that wake it. */
  readonly least: number;
  /** Where matches may begin, from the start of the stretch; none for a trait, which tells no place. */
  readonly starts: readonly number[] | undefined;
}

interface Shape {
  readonly index: number;
  readonly least: number;
  readonly form: RegExp;
  readonly isTrait: boolean;
  readonly needs: readonly Needs[];
  /** Fewest digits in a match. */
  readonly digits: number;
  /** The form's likeness; made when first asked for, as most never are. */
  like: RegExp | undefined;
}

/** Looks that are remembered at most; a power of two. */
const mostKnown = 16_384;

/** Where a match may begin in a part of a text, from the start of the part; `form` is global. */
export function startsIn(form: RegExp, part: string): readonly number[] {
  const starts: number[] = [];
  form.lastIndex = 0;
  for (let hit = form.exec(part); hit !== null; hit = form.exec(part)) {
    starts.push(hit.index);
    form.lastIndex = hit.index + 1;
  }
  return starts;
}

function fitsOf(shapes: readonly Shape[], look: string): readonly Fit[] {
  const fits: Fit[] = [];
  const has = inLook(look);
  for (const shape of shapes) {
    if (shape.digits > has.digits) break;
    if (!mayHoldAny(shape.needs, has)) continue;
    shape.like ??= new RegExp(likenessOf(shape.form).source, 'g');
    const starts = startsIn(shape.like, look);
    if (starts.length > 0)
      fits.push({ index: shape.index, least: shape.least, starts: shape.isTrait ? undefined : starts });
  }
  return fits;
}

/** Patterns that are read between two rests. */
const shapesAStep = 5;

/**
 * What must stand around the digits that wake an anchor, for `needsOf`; none where digits alone do, or beside its name.
 */
export const shapeOf = (anchor: Anchors): RegExp | undefined =>
  anchor.digits && !anchor.together ? (anchor.compact ? anchor.pattern : anchor.trait) : undefined;

/**
 * By the digits they need. Those that want a name beside are left out: they are only asked where there is one.
 */
function* shapesIn(anchors: readonly Anchors[]): Steps<readonly Shape[]> {
  const shapes: Shape[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const { digits, compact } = anchor;
    const form = shapeOf(anchor);
    if (!form || !digits) continue;
    const needs = knownNeeds(form) ?? needsOf(form);
    const fewest = Math.min(...needs.map((way) => way.digits));
    shapes.push({ index, least: digits[0], form, isTrait: !compact, needs, digits: fewest, like: undefined });
    if (shapes.length % shapesAStep === 0) yield;
  }
  return shapes.sort((a, b) => a.digits - b.digits);
}

/** What is known of one look. */
interface Known {
  /** Two hashes of it: both go wrong together once in many millions of millions of looks. */
  readonly key: number;
  readonly check: number;
  readonly fits: readonly Fit[];
}

const lookOf = (code: number): number => (code < 128 ? (looks[code] ?? 0) : code);

/** The anchors that digits wake by a compact pattern or a trait, and what it knows of looks. */
export class Shapes {
  /** The stretch of the last question: starts count from where it began. */
  from = 0;
  to = 0;
  readonly #shapes: readonly Shape[];
  readonly #known = new Array<Known | undefined>(mostKnown).fill(undefined);

  private constructor(shapes: readonly Shape[]) {
    this.#shapes = shapes;
  }

  static *of(anchors: readonly Anchors[]): Steps<Shapes> {
    return new Shapes(yield* shapesIn(anchors));
  }

  /** Which anchors may fit around the word from `start` to `end` that holds digits. Nothing of the text is kept. */
  around(codes: Codes, start: number, end: number): readonly Fit[] {
    const from = stretchStart(codes, start);
    const to = stretchEnd(codes, end);
    this.from = from;
    this.to = to;
    let key = 0;
    let check = to - from;
    for (let at = from; at < to; at++) {
      const look = lookOf(codes[at] ?? 0);
      key = (Math.imul(key, 31) + look) | 0;
      check = (Math.imul(check ^ look, 0x01000193) + 7) | 0;
    }
    const place = (key ^ (key >>> 16)) & (mostKnown - 1);
    const old = this.#known[place];
    if (old?.check === check && old.key === key) return old.fits;
    const look: number[] = []; // `Array.from` takes seven times as long
    for (let at = from; at < to; at++) look.push(lookOf(codes[at] ?? 0));
    const fits = fitsOf(this.#shapes, String.fromCharCode(...look));
    this.#known[place] = { key, check, fits };
    return fits;
  }
}
