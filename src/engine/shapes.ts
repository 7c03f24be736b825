import { digitCount, type DigitCount } from './digit-shape.ts';
import { likenessOf, looks } from './likeness.ts';
import { longestWord } from './stretch.ts';
import type { Anchors } from './anchors.ts';

/** An anchor whose pattern or trait may stand around some digits. */
export interface Fit {
  readonly index: number;
  /** Fewest digits in a run that wake it. */
  readonly least: number;
  /** Where matches may begin, from the start of the stretch; none for a trait, which tells no place. */
  readonly starts: readonly number[] | undefined;
}

/** Says which anchors may fit around digits. Answers are kept by what the stretch looks like, never by what it says. */
export type Shapes = (text: string, from: number, to: number) => readonly Fit[];

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
  readonly look: string;
  readonly fits: readonly Fit[];
}

const longestLook = longestWord + 2 * 26;
const codes = new Uint16Array(longestLook);

const isSame = (look: string, length: number): boolean => {
  if (look.length !== length) return false;
  for (let at = 0; at < length; at++) if (look.charCodeAt(at) !== codes[at]) return false;
  return true;
};

/** Compiles the anchors that digits wake by a compact pattern or a trait. */
export function shapes(anchors: readonly Anchors[]): Shapes {
  const gates = gatesOf(shapesIn(anchors));
  const known = new Map<number, Known>();
  return (text, from, to) => {
    const length = Math.min(to - from, longestLook);
    let key = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(from + at);
      const look = code < 128 ? (looks[code] ?? 0) : code;
      codes[at] = look;
      key = (Math.imul(key, 31) + look) | 0;
    }
    const old = known.get(key);
    if (old && isSame(old.look, length)) return old.fits;
    const look = String.fromCharCode(...codes.subarray(0, length));
    const fits = fitsOf(gates, look);
    if (known.size >= mostKnown) known.clear();
    known.set(key, { look, fits });
    return fits;
  };
}

/** How many digits the matches of each compact pattern have, where they are nothing but digits and separators. */
export const digitCounts = (anchors: readonly Anchors[]): readonly (DigitCount | undefined)[] =>
  anchors.map(({ pattern, compact }) => (compact && pattern ? digitCount(pattern) : undefined));
