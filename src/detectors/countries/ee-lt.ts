import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Estonia and Lithuania, isikukood and asmens kodas: sex and century, birth date, number, two rounds modulo 11. */
function isCode(digits: string): boolean {
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return isShortDate(digits.slice(1)) && (first < 10 ? first : second % 10) === Number(digits[10]);
}

export default identifiers({
  'ee-lt-personal-code': {
    title: 'Estonian or Lithuanian personal code',
    severity: 'critical',
    shape: /[1-6]\d{10}/,
    least: 11,
    names: 'isikukood|asmens kodas|personal code|a.k.',
    valid: isCode,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('isikukood «4840715331?»', isCode), complete('see «3630214120?»', isCode)],
  ignore: [complete('isikukood «4840715331?»', isCode, 'wrong'), '48413153310'],
};
