import { expect, test } from 'vitest';
import { bagMaker, mostRuns } from '../../../src/model/names/bags.ts';

// numbers that training/names/features.py gave: both sides must make the same
const filled: readonly (readonly [number, number])[] = [
  [170, 8],
  [225, 16],
  [462, 4],
  [636, 128],
  [673, 2],
  [830, 16],
  [1018, 128],
  [1320, 4],
  [1490, 32],
  [1769, 8],
  [1812, 4],
  [1944, 1],
  [1967, 8],
  [2286, 1],
  [2605, 32],
  [2614, 16],
  [2734, 64],
  [2946, 2],
  [3251, 2],
  [3261, 32],
  [3425, 64],
  [3528, 2],
  [3606, 4],
  [3908, 64],
];
const bits = new Uint8Array(4096);
for (const [at, byte] of filled) bits[at] = byte;
const none = { meanings: new Uint8Array(1), sizes: { kinds: 32, groups: 512 } };
const bagOf = bagMaker(40000, { bits, lists: 9, ...none });

test.each([
  ['Müller', 12, 5064, 37305, 7742],
  ['O', 2, 13360, 11083, 11083],
  ['1²b', 6, 2183, 19402, 9769],
  ['Θεσσαλονίκης', 24, 26133, 30911, 23038],
  ['高', 2, 29120, 18809, 18809],
  ['Donaudampfschiff', 26, 10906, 20489, 32619],
  ['İz', 4, 22649, 8439, 15039],
  ['Nguyễn', 12, 16143, 27662, 5332],
  ['𝔸b', 4, 34914, 5867, 4904],
])('%s has the runs it was trained with', (word, count, own, first, last) => {
  const { runs } = bagOf(word);
  expect([runs.length, runs[0], runs[1], runs.at(-1)]).toEqual([count, own, first, last]);
});

test.each([
  // 25: a letter that is none of a to z; from 26 on the lists
  ['Maria', [26, 27]],
  ['KÖLN', [25, 30]],
  ['wegen', [31]],
  ['Zug', []],
])('%s is in the lists it was put into', (word, marks) => expect(bagOf(word).marks).toEqual(marks));

test('case, accents and digits do not change the letters', () => {
  expect(bagOf('JOSÉ').runs).toEqual(bagOf('jose').runs);
  expect(bagOf('B12').runs).toEqual(bagOf('b70').runs);
});

test('no word has more runs than the model reads', () => {
  expect(bagOf('x'.repeat(500)).runs.length).toBeLessThanOrEqual(mostRuns);
});
