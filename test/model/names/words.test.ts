import { expect, test } from 'vitest';
import { cutWords } from '../../../src/model/names/words.ts';

const cut = (text: string): string[] => cutWords(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Anna O'Brien-Weiß, 12b", ['Anna', 'O', "'", 'Brien', '-', 'Weiß', ',', '12b']],
  ['a_b@c.de', ['a', '_', 'b', '@', 'c', '.', 'de']],
  ['高橋 由美 Kim', ['高', '橋', '由', '美', 'Kim']],
  ['🎉 Zoë\u0301 €5', ['🎉', 'Zoë\u0301', '€', '5']],
  ['', []],
])('%j is cut into words', (text, words) => expect(cut(text)).toEqual(words));

test('words and blanks together are the whole text, whatever it holds', () => {
  const text = 'Ms\u00a0Løvås\t–\r\n"김 지민" \u{1f600}\u{20000}x\u200by 5½';
  const words = cutWords(text);
  const blanks = words.map(({ start }, at) => text.slice(words[at - 1]?.end ?? 0, start));
  expect(blanks.every((blank) => /^[\p{Z}\p{Cc}]*$/u.test(blank))).toBe(true);
  expect(words.map(({ start, end }, at) => blanks[at] + text.slice(start, end)).join('')).toBe(text);
});

test('shapes tell casing and what stands before', () => {
  const shapes = cutWords('ann Ann ANN McX 12 1b 김,\nÉ').map(({ shape }) => shape);
  // 1 + 3 * casing + (0 nothing, 1 a space, 2 a new line or the start)
  expect(shapes).toEqual([6, 8, 11, 14, 17, 20, 23, 1, 9]);
});
