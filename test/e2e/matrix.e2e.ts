import { describe, expect, test } from 'vitest';
import { useLab } from './harness.ts';
import { unknown } from './matrix-fronts.ts';
import { sites, type MatrixTarget } from './matrix-targets.ts';
import type { WayName } from './matrix-ways.ts';
import { tryCell } from './matrix.ts';

/** One cell of each chat, with ways in that every editor takes in turn; `npm run coverage` tries them all. */
const lab = useLab();
const ways = ['typed', 'pasted', 'dictated', 'typed (IME)'] as const satisfies readonly WayName[];
const cells = (
  targets: Readonly<Record<string, MatrixTarget>>,
): readonly (readonly [string, WayName, MatrixTarget])[] =>
  Object.entries(targets).map(([name, target], at) => [name, ways[at % ways.length] ?? 'typed', target] as const);
const whole = { outgoing: 'held', clean: true, replaced: true, marked: true };

describe('a described site', () => {
  test.each(cells(sites))('%s, %s: a key is held and replaced, a wrong sum is marked', async (_name, way, target) => {
    expect(await tryCell(lab(), target, way)).toEqual(whole);
  });
});

describe('a chat nobody has described', () => {
  test.each(cells(unknown))('%s, %s: a key is held and replaced, a wrong sum is marked', async (_name, way, target) => {
    expect(await tryCell(lab(), target, way)).toEqual(whole);
  });
});
