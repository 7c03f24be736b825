import { describe, expect, it } from 'vitest';
import { inLook, mayHoldAny, needsOf } from '../../src/engine/wake/shape-needs.ts';
import { seeded } from './random.ts';

const lookOf = (text: string): string => text.replace(/\d/g, '0').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a');
const may = (pattern: RegExp, text: string): boolean => mayHoldAny(needsOf(pattern), inLook(lookOf(text)));

const fenced = (shape: RegExp): RegExp => new RegExp(`(?<![A-Za-z0-9])(?:${shape.source})(?![A-Za-z0-9])`, shape.flags);
const apart = (shape: RegExp): RegExp =>
  new RegExp(`(?<![A-Za-z0-9]|[A-Za-z0-9][/-]|\\d[.:])(?:${shape.source})`, shape.flags);
const shapes = [
  /\d{6}[- ]?\d{4}/,
  /\d{3}([ -]?)\d{3}\1\d{3}/,
  /(?<part>\d\d)[.]\k<part>|[A-Z]{2}\d{5,7}/,
  /[XYZ][ -]?\d{7}[ -]?[A-H]/i,
  /(?:DE|AT)\d\d(?:[ -]?[A-Z0-9]){4}/i,
  /(\d)\1-\d{4}/,
].flatMap((shape) => [shape, fenced(shape), apart(shape)]);

describe('what a pattern needs', () => {
  it('is there in every text that the pattern matches', () => {
    const next = seeded(5);
    let matches = 0;
    for (let round = 0; round < 40_000; round++) {
      const text = Array.from({ length: 1 + next(14) }, () => '00112233 -.xYDEAT'[next(17)]).join('');
      for (const shape of shapes) {
        if (!shape.test(text)) continue;
        matches++;
        expect(may(shape, text), `${shape.source} in ${text}`).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(300);
  });

  it.each([
    [/\d{6}-?\d{4}/, 'on 2026-11-25, 12345 times'],
    [/\d{3}([ -]?)\d{3}\1\d{3}/, 'in 12 rooms of 1234'],
    [/[A-Z]{2}\d{7}/, '1234567'],
    [/[A-Z0-9]{17}|[A-Z]\d{3}/, 'from 10 to 20'],
    [/\d{3}\.\d{3}|\d{8}/, '123 456'],
  ])('is not there where %s cannot match: %s', (shape, text) => {
    expect(may(fenced(shape), text)).toBe(false);
  });

  it.each(['x-12345678901', '7e41-12345678901-02', 'v1.12345678901', '/u/12345678901'])(
    'is not there where a number stands in something longer: %s',
    (text) => {
      expect(may(/\d{11}/, text)).toBe(true);
      expect(may(apart(/\d{11}/), text)).toBe(false);
      expect(may(apart(/\d{11}/), `no. ${text} 12345678901`)).toBe(true);
    },
  );
});
