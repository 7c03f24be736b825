import { allDetectors } from '../src/detectors/registry.ts';
import { beginsWith } from '../src/engine/wake/begin.ts';
import { base, keyOf } from '../src/engine/wake/pattern-key.ts';
import { needsOf, type Needs } from '../src/engine/wake/shape-needs.ts';
import { shapeOf } from '../src/engine/wake/shapes.ts';
import { commonAnchors, ownersByKeyword } from '../src/engine/wake/tables.ts';

const wayOf = ({ runs, leads, apart, digits, letters, word, kinds }: Needs): string =>
  [runs, leads, Number(apart), digits, Number(letters), word, ...kinds].map((one) => one.toString(base)).join(' ');

/**
 * What `src/engine/wake/known-at-build.ts` knows of the patterns of all detectors. Three lines: what they need
 * (`key:way,way;…`, the numbers of a way apart by a blank), the keys of those that begin with one of their keywords, and
 * of those that do not.
 */
export function patternsRead(): string {
  const all = allDetectors.flatMap((one) => [one, ...(one.otherwise ? [one.otherwise()] : [])]);
  const shapes = [...new Set(all.flatMap((one) => shapeOf(one) ?? []))];
  const begins = { true: [] as string[], false: [] as string[] };
  for (const { pattern, keywords, digits, begin } of commonAnchors(all, ownersByKeyword(all).values()))
    if (pattern && !digits && !begin) begins[`${beginsWith(pattern, keywords)}`].push(keyOf(pattern, keywords));
  const needs = shapes.map((shape) => `${keyOf(shape)}:${needsOf(shape).map(wayOf).join(',')}`);
  return [needs.join(';'), begins.true.join(' '), begins.false.join(' ')].join('\n');
}
