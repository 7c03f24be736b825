import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Romania, CNP: sex and century, birth date, county, number, check digit (weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11,
 * ten counts one).
 */
function isCnp(digits: string): boolean {
  const rest = weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isShortDate(digits.slice(1)) && (rest === 10 ? 1 : rest) === Number(digits[12]);
}

export default identifiers({
  'ro-cnp': {
    title: 'Romanian personal number (CNP)',
    severity: 'critical',
    shape: /[1-9]\d{12}/,
    least: 13,
    names: 'cnp|cod numeric personal',
    valid: isCnp,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('CNP «284071540331?»', isCnp), complete('see «163021412087?».', isCnp)],
  ignore: [
    complete('CNP «284071540331?»', isCnp, 'wrong'),
    '2841371540331',
    complete('timestamp «163021412087?»', isCnp, 'plain'),
  ],
};
