import { describe, expect, test } from 'vitest';
import { withoutDenounced } from '../../../src/model/replies/denounced.ts';

describe('hateful words that a text condemns', () => {
  test.each([
    'Saying "they are all vermin" is unacceptable.',
    'Calling people “filth” hurts them, and it is cruel.',
    'He was fired after he shouted "they are vermin" at a colleague.',
    'Nobody should say "they are dirty" to anyone.',
  ])('are left out where they are quoted: %s', (text) => {
    expect(withoutDenounced(text)).not.toMatch(/vermin|filth|dirty/);
    expect(withoutDenounced(text)).toMatch(/\p{L}{3}/u);
  });

  test('are left out with the deed that is named', () => {
    expect(withoutDenounced('Treating them like dirt is disgusting behaviour.').trim()).toBe('');
  });

  test.each([
    'So-called "people" like them should be wiped out.',
    'I say it loud: "they are vermin", and I am right.',
    'He said "they are vermin".',
    'They are vermin, and it is wrong to feed them.',
    'Feeding them is wrong.',
  ])('stay where nobody condemns them: %s', (text) => {
    expect(withoutDenounced(text)).toBe(text);
  });

  test('are left out of their own sentence only', () => {
    const text = 'Saying "they are vermin" is wrong. But they are vermin all the same.';
    expect(withoutDenounced(text)).toBe('Saying  that  is wrong. But they are vermin all the same.');
  });
});
