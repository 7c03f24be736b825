import { valueOf } from './checksums.ts';

/** What German schemes of check digits share. */

/** The sum of the digits of each product; one product for each weight. */
export const crossSums = (digits: string, weights: readonly number[]): number =>
  weights.reduce(
    (sum, weight, at) =>
      sum + [...String(Number(digits[at]) * weight)].reduce((total, digit) => total + Number(digit), 0),
    0,
  );

/** The first letter as its place in the alphabet, in two digits. */
export const withLetterAsDigits = (value: string): string =>
  value.replace(/[A-Z]/, (letter) => String(valueOf(letter) - 9).padStart(2, '0'));
