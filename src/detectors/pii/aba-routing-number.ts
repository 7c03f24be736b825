import { complete, weightedSum } from '../../engine/checksums.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Routing number of a US bank: nine digits, weights 3 7 1, the first two of a Federal Reserve district: 00 to 12,
 * thrifts 21 to 32, electronic 61 to 72, 80 (American Bankers Association).
 */
const isRouting = (digits: string): boolean =>
  /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) &&
  weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

export default identifiers({
  'aba-routing-number': {
    title: 'US bank routing number',
    severity: 'medium',
    shape: /\d{4}-\d{4}-\d|\d{9}/,
    least: 9,
    names: 'routing|aba|rtn|bank transit|wire transfer',
    valid: isRouting,
    alone: /^/,
  },
});

export const examples: Examples = {
  match: [complete('routing number: «02511407?»', isRouting)],
  ignore: [
    complete('routing number: «02511407?»', isRouting, 'wrong'),
    complete('order «26941373?»', isRouting, 'plain'),
    complete('«26941373?» came out', isRouting, 'plain'),
  ],
};
