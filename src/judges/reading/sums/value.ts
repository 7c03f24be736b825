import type { Numeral } from './numeral.ts';
import type { Sum } from './parser.ts';

/** What a sum may come to: exactly, and within the rounding of the numbers that were shown. */
export interface Range {
  readonly exact: number;
  readonly low: number;
  readonly high: number;
}

/** The ways in which people read the same signs. A sum is wrong only where it is wrong in all of them. */
export interface Reading {
  /** `100 + 10%`: of what stands before it, or 0.1. */
  readonly relativePercent: boolean;
  /** 1.234 as 1234 and 1,234 as 1.234. */
  readonly otherSeparators: boolean;
}

export function readAs({ value, ambiguous, step }: Numeral, reading: Reading): number {
  if (!ambiguous || !reading.otherSeparators) return value;
  return step < 1 ? value * 1000 : value / 1000;
}

const of = (exact: number, ...ends: readonly number[]): Range => ({
  exact,
  low: Math.min(...ends),
  high: Math.max(...ends),
});

/** Decimals of a measured number are rounded ones; money and whole numbers are meant exactly. */
function literal(number: Numeral, reading: Reading): Range {
  const value = readAs(number, reading) / (number.percent ? 100 : 1);
  const rounded = number.step < 1 && number.currency === '' && !number.percent;
  const slack =
    rounded || Math.abs(number.step) > 1
      ? Math.min(number.step, 1e12) / 2
      : number.percent && number.step < 1
        ? number.step / 200
        : 0;
  return of(value, value - slack, value + slack);
}

const corners = (left: Range, right: Range, join: (a: number, b: number) => number): Range =>
  of(
    join(left.exact, right.exact),
    join(left.low, right.low),
    join(left.low, right.high),
    join(left.high, right.low),
    join(left.high, right.high),
  );

/** NaN where it has no value: division by zero, a power out of bounds. */
export function valueOf(sum: Sum, reading: Reading): Range {
  if (sum.kind === 'literal') return literal(sum.number, reading);
  if (sum.kind === 'negative') {
    const inner = valueOf(sum.of, reading);
    return of(-inner.exact, -inner.low, -inner.high);
  }
  const left = valueOf(sum.left, reading);
  const right = valueOf(sum.right, reading);
  const relative = reading.relativePercent && sum.right.kind === 'literal' && sum.right.number.percent;
  if (sum.operator === '+') return corners(left, right, (a, b) => (relative ? a * (1 + b) : a + b));
  if (sum.operator === '-') return corners(left, right, (a, b) => (relative ? a * (1 - b) : a - b));
  if (sum.operator === '^') return Math.abs(right.exact) > 400 ? of(NaN, NaN) : corners(left, right, (a, b) => a ** b);
  if (sum.operator !== '/') return corners(left, right, (a, b) => a * b);
  return right.low <= 0 && right.high >= 0 ? of(NaN, NaN) : corners(left, right, (a, b) => a / b);
}

/** All literals of a sum, left to right. */
export function literals(sum: Sum): readonly (Sum & { readonly kind: 'literal' })[] {
  if (sum.kind === 'literal') return [sum];
  return sum.kind === 'negative' ? literals(sum.of) : [...literals(sum.left), ...literals(sum.right)];
}

/** True where the sum only adds and subtracts. */
export const isAdditive = (sum: Sum): boolean =>
  sum.kind === 'literal' ||
  (sum.kind === 'negative' && isAdditive(sum.of)) ||
  (sum.kind === 'pair' && /[+-]/.test(sum.operator) && isAdditive(sum.left) && isAdditive(sum.right));
