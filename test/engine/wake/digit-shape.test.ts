import { describe, expect, it } from 'vitest';
import { digitCount } from '../../../src/engine/wake/digit-shape.ts';

describe('the digits of a shape', () => {
  it.each<[RegExp, readonly [number, number]]>([
    [/\d{11}/, [11, 11]],
    [/(?<!\d)\d{3}([ -]?)\d{3}\1\d{3}(?!\d)/, [9, 9]],
    [/[1-8]\d{2,4}|\d{3}\.\d{3}\.\d{3}-\d\d/, [3, 11]],
    [/(?:19|20)?\d{6}[- ]?\d{4}/, [10, 12]],
    [/\d{3}[ .-]*\d/, [4, 4]],
  ])('%s', (shape, count) => {
    expect(digitCount(shape)).toEqual(count);
  });

  it.each([/[A-Z]\d{6}/, /\d{7}[\dK]/, /\d{4}:\d{4}/, /(\d)\1{3}/, /\d{6}[+-]\d{4}/, /NL\d{9}/])(
    'is not told of %s, which holds more than digits and separators',
    (shape) => {
      expect(digitCount(shape)).toBeUndefined();
    },
  );
});
