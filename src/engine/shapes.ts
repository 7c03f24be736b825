import { likenessOf, looks } from './likeness.ts';
import { stretchEnd, stretchStart } from './stretch.ts';
import type { Anchors } from './anchors.ts';

/** An anchor whose pattern or trait may stand around some digits. */
export interface Fit {
  readonly index: number;
  /** Fewest digits in a run that wake it. */
  readonly least: number;
  /** Where matches may begin, from the start of the stretch; none for a trait, which tells no place. */
  readonly starts: readonly number[] | undefined;
}

/** Some shapes tried at once: unless `pattern` matches, none of them does. */
interface Gate {
  readonly pattern: RegExp;
  readonly shapes: readonly Shape[];
}

interface Shape {
  readonly index: number;
  readonly least: number;
  readonly like: RegExp;
  readonly isTrait: boolean;
}

/** How many shapes stand in one pattern. */
const together = 10;
/** Looks that are remembered at most. */
const mostKnown = 4_096;

const group = /\\([1-9])|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])\w+>/g;

/** The source of one pattern as an alternative behind `before` groups of others; with how many groups it has itself. */
function renumber(source: string, before: number): { source: string; groups: number } {
  let groups = 0;
  const names = [...source.matchAll(/\(\?<(\w+)>|\((?!\?)/g)].map(([, name]) => name);
  const renumbered = source.replace(group, (part, back: string | undefined) => {
    if (back !== undefined) return `\\${before + Number(back)}`;
    if (part.startsWith('\\k')) return `\\${before + 1 + names.indexOf(part.slice(3, -1))}`;
    if (!part.startsWith('(')) return part;
    groups++;
    return '(';
  });
  return { source: renumbered, groups };
}

/** The look-behind that a pattern starts with, or nothing: many shapes share one, and it fails at most places. */
function edgeOf(source: string): string {
  if (!source.startsWith('(?<!')) return '';
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (part === '(') depth++;
    else if (part === ')' && --depth === 0) return source.slice(0, index + 1);
  }
  return '';
}

function union(edge: string, patterns: readonly RegExp[]): RegExp {
  let before = 0;
  const sources = patterns.map((pattern) => {
    const { source, groups } = renumber(pattern.source.slice(edge.length), before);
    before += groups;
    return `(?:${source})`;
  });
  return new RegExp(`${edge}(?:${sources.join('|')})`);
}

function gatesOf(shapes: readonly Shape[]): readonly Gate[] {
  const alike = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const edge = edgeOf(shape.like.source);
    const others = alike.get(edge);
    if (others) others.push(shape);
    else alike.set(edge, [shape]);
  }
  const made: Gate[] = [];
  for (const [edge, list] of alike) {
    for (let from = 0; from < list.length; from += together) {
      const some = list.slice(from, from + together);
      made.push({ pattern: union(edge, some.map(({ like }) => like)), shapes: some }); // prettier-ignore
    }
  }
  return made;
}

function placesOf({ like }: Shape, look: string): readonly number[] {
  const starts: number[] = [];
  like.lastIndex = 0;
  for (let hit = like.exec(look); hit !== null; hit = like.exec(look)) {
    starts.push(hit.index);
    like.lastIndex = hit.index + 1;
  }
  return starts;
}

function fitsOf(gates: readonly Gate[], look: string): readonly Fit[] {
  const fits: Fit[] = [];
  for (const { pattern, shapes } of gates) {
    if (!pattern.test(look)) continue;
    for (const shape of shapes) {
      const starts = placesOf(shape, look);
      if (starts.length > 0) fits.push({ index: shape.index, least: shape.least, starts: shape.isTrait ? undefined : starts }); // prettier-ignore
    }
  }
  return fits;
}

function shapesIn(anchors: readonly Anchors[]): readonly Shape[] {
  return anchors.flatMap(({ pattern, compact, trait, digits }, index) => {
    const form = compact ? pattern : trait;
    if (!form || !digits) return [];
    const like = new RegExp(likenessOf(form).source, 'g');
    return [{ index, least: digits[0], like, isTrait: !compact }];
  });
}

interface Known {
  /** A second hash of the look, as sure as the look itself and told without reading it again. */
  readonly check: number;
  readonly fits: readonly Fit[];
}

const lookOf = (code: number): number => (code < 128 ? (looks[code] ?? 0) : code);

/** The anchors that digits wake by a compact pattern or a trait, compiled; and what it knows of looks. */
export class Shapes {
  /** Where the stretch of the last question began: starts count from there. */
  from = 0;
  readonly #gates: readonly Gate[];
  readonly #known = new Map<number, Known>();

  constructor(anchors: readonly Anchors[]) {
    this.#gates = gatesOf(shapesIn(anchors));
  }

  /** Which anchors may fit around the word from `start` to `end` that holds digits. Nothing of the text is kept but its look. */
  around(text: string, start: number, end: number): readonly Fit[] {
    const from = stretchStart(text, start);
    const to = stretchEnd(text, end);
    this.from = from;
    let key = 0;
    let check = to - from;
    for (let at = from; at < to; at++) {
      const look = lookOf(text.charCodeAt(at));
      key = (Math.imul(key, 31) + look) | 0;
      check = (Math.imul(check ^ look, 0x01000193) + 7) | 0;
    }
    const old = this.#known.get(key);
    if (old?.check === check) return old.fits;
    const codes = Array.from({ length: to - from }, (_none, at) => lookOf(text.charCodeAt(from + at)));
    const fits = fitsOf(this.#gates, String.fromCharCode(...codes));
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, { check, fits });
    return fits;
  }
}
