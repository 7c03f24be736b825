import { expect, test } from 'vitest';
import { openPieces } from '../../../src/model/replies/pieces.ts';
import { cpuTime } from '../../engine/cpu-time.ts';

const score: Readonly<Record<string, number>> = {
  '\u2581': -5,
  '\u2581un': -3,
  do: -3,
  '\u2581undo': -7,
  ne: -3,
  a: -6,
  b: -6,
  ab: -4,
  abb: -20,
  fi: -2,
};
const pieces = ['', ...Object.keys(score)];
const cut = openPieces({ pieces, scores: [0, ...Object.values(score)] });
const named = (text: string): readonly string[] => cut(text).map((id) => pieces[id] || '?');

test('of all ways to cut a word, the likeliest', () => {
  expect(named('undo')).toEqual(['\u2581un', 'do']);
  expect(named('undone')).toEqual(['\u2581un', 'do', 'ne']);
  expect(named('abb')).toEqual(['\u2581', 'ab', 'b']);
});

test('blanks and new lines only part words; an empty text has no pieces', () => {
  expect(cut('  undo \n\n\tundo ')).toEqual(cut('undo undo'));
  expect(cut(' \n')).toEqual([]);
});

test('characters that no piece has are one unknown piece a run, also beside each other', () => {
  expect(named('a\u{1f600}\u{1f600}b')).toEqual(['\u2581', 'a', '?', 'b']);
});

test('compatible forms of a letter are one letter', () => {
  expect(named('\ufb01')).toEqual(['\u2581', 'fi']);
});

test('a long run without blanks is read up to a bound, fast', () => {
  const time = cpuTime(() => expect(cut('ab'.repeat(50_000)).length).toBeLessThan(61));
  expect(time).toBeLessThan(500);
});
