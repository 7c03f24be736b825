import { describe, expect, test } from 'vitest';
import { useLab } from './harness.ts';
import { inChromium } from './matrix-chromium.ts';
import { unknown } from './matrix-fronts.ts';
import { sites, type MatrixTarget } from './matrix-targets.ts';
import type { WayName } from './matrix-ways.ts';
import { tryCell } from './matrix.ts';

/**
 * One cell of each described site, and of those front ends that differ most; ways in that every editor takes in turn.
 * `npm run coverage` tries all of them, and writes docs/coverage.md.
 */
const lab = useLab();
const ways = ['typed', 'pasted', 'dictated', 'typed (IME)'] as const satisfies readonly WayName[];
const differing = [
  'Slate',
  'CodeMirror',
  'deep-chat',
  'Vue, socket.io',
  'botframework-webchat',
  'DirectLine, React',
  'nested shadow roots',
  'closed shadow root',
  'editor in a frame',
  'virtual list',
  'page in a frame',
  'form, thread written anew',
  'question and answer',
  'canvas that is written on',
  'search box',
  'line that is drawn',
];
const cells = (
  targets: readonly (readonly [string, MatrixTarget])[],
): readonly (readonly [string, WayName, MatrixTarget])[] =>
  targets.map(([name, target], at) => [name, ways[at % ways.length] ?? 'typed', target] as const);
const whole = { outgoing: 'held', clean: true, replaced: true, marked: true };

describe('a described site', () => {
  test.each(cells(Object.entries(sites)))(
    '%s, %s: a key is held and replaced, a wrong sum is marked',
    async (_name, way, target) => {
      expect(await tryCell(inChromium(lab()), target, way)).toEqual(whole);
    },
  );
});

describe('a chat nobody has described', () => {
  test.each(cells(Object.entries(unknown).filter(([name]) => differing.includes(name))))(
    '%s, %s: a key is held and replaced, a wrong sum is marked',
    async (_name, way, target) => {
      expect(await tryCell(inChromium(lab()), target, way)).toEqual(whole);
    },
  );
});
