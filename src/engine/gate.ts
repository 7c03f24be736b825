import { digitCount } from './digit-shape.ts';
import type { Anchors } from './types.ts';

/** Some anchors that digits wake, tried at once: unless `pattern` matches around the digits, none of them can. */
export interface Gate {
  /** Nothing but digits and separators: runs without separators are told by their length instead. */
  readonly plain: boolean;
  readonly pattern: RegExp;
  /** Fewest digits that wake one of the anchors, and all of them. */
  readonly least: number;
  readonly all: number;
  readonly anchors: readonly number[];
}

/** How many shapes stand in one pattern: fewer tries against fewer detectors woken for nothing. */
const together = 10;

const group = /\\([1-9])|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])\w+>/g;

/** The source of one pattern as an alternative behind `before` groups of others; with how many groups it has itself. */
function renumber(source: string, before: number): { source: string; groups: number } {
  let groups = 0;
  const renumbered = source.replace(group, (part, back: string | undefined) => {
    if (back !== undefined) return `\\${before + Number(back)}`;
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

function union(edge: string, patterns: readonly RegExp[], flags: string): RegExp {
  let before = 0;
  const sources = patterns.map((pattern) => {
    const { source, groups } = renumber(pattern.source.slice(edge.length), before);
    before += groups;
    return `(?:${source})`;
  });
  return new RegExp(`${edge}(?:${sources.join('|')})`, flags);
}

/** Puts anchors that name a shape behind gates. Patterns of unlike flags or edges never share one. */
export function gates(anchors: readonly Anchors[]): readonly Gate[] {
  const alike = new Map<string, number[]>();
  for (const [index, { shape, digits, together: both }] of anchors.entries()) {
    if (!shape || !digits || both) continue;
    const key = `${digitCount(shape) ? 'p' : ''}${shape.flags.replace(/[gdy]/g, '')} ${edgeOf(shape.source)}`;
    alike.set(key, [...(alike.get(key) ?? []), index]);
  }
  const leastOf = (index: number): number => anchors[index]?.digits?.[0] ?? 0;
  const made: Gate[] = [];
  for (const [key, indexes] of alike) {
    const space = key.indexOf(' ');
    indexes.sort((a, b) => leastOf(a) - leastOf(b));
    for (let from = 0; from < indexes.length; from += together) {
      const some = indexes.slice(from, from + together);
      const shapes = some.flatMap((index) => anchors[index]?.shape ?? []);
      const plain = key.startsWith('p');
      const pattern = union(key.slice(space + 1), shapes, key.slice(plain ? 1 : 0, space));
      made.push({ plain, pattern, least: leastOf(some[0] ?? 0), all: leastOf(some.at(-1) ?? 0), anchors: some });
    }
  }
  return made.sort((a, b) => a.least - b.least);
}

/** For each number of digits, the anchors whose shape may be just these, without separators. */
export function byLength(anchors: readonly Anchors[], mostDigits: number): readonly (readonly number[])[] {
  const lists = Array.from({ length: mostDigits }, () => [] as number[]);
  for (const [index, { shape, digits, together }] of anchors.entries()) {
    const [least, most] = (shape && !together && digitCount(shape)) || [1, 0];
    for (let count = Math.max(least, digits?.[0] ?? 0); count <= most; count++) lists[count]?.push(index);
  }
  return lists;
}
