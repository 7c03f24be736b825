import { expect, test } from 'vitest';
import type { Finding } from '../../../src/engine/types.ts';
import { yieldTo } from '../../../src/engine/redact/yield.ts';

const at = (text: string, part: string, detector: string, entity = 'PERSON'): Finding => {
  const start = text.indexOf(part);
  const span = { start, end: start + part.length };
  return { detector, entity, category: 'pii', severity: 'low', confidence: 1, span };
};
const merged = (text: string, rule: string, guess: string): string[] =>
  yieldTo(text, [at(text, rule, 'rule')], [at(text, guess, 'guess')]).map(
    ({ span, detector }) => `${detector}: ${text.slice(span.start, span.end)}`,
  );

test('both stay where they do not touch, in order of the text', () => {
  expect(merged('Ann, 5551234', '5551234', 'Ann')).toEqual(['guess: Ann', 'rule: 5551234']);
});

test('a guess inside a rule finding goes', () => {
  expect(merged('ann.lee@example.com', 'ann.lee@example.com', 'ann')).toEqual(['rule: ann.lee@example.com']);
});

test('a guess that a rule cuts keeps its longest part, without marks at its ends', () => {
  expect(merged('5 Elm Rd, 12345 Bath', '12345', '5 Elm Rd, 12345 Bath')).toEqual(['guess: 5 Elm Rd', 'rule: 12345']);
});

test('an address that a rule cuts must still be one', () => {
  const text = 'IBAN BE68 5390 0754 7034, Rue Haute 9';
  const cut = (guess: string): number =>
    yieldTo(text, [at(text, 'BE68 5390 0754', 'rule')], [at(text, guess, 'guess', 'ADDRESS')]).length;
  expect(cut('IBAN BE68 5390 0754 7034')).toBe(1);
  expect(cut('0754 7034, Rue Haute 9')).toBe(2);
});

test('guesses that overlap each other are settled', () => {
  const text = 'Anna Berg';
  expect(yieldTo(text, [], [at(text, 'Anna Berg', 'guess'), at(text, 'Berg', 'guess')])).toHaveLength(1);
});

test('a rest without a word is no finding', () => {
  expect(merged('7 12345', '12345', '7 12345')).toEqual(['rule: 12345']);
});
