import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate } from '../../engine/checksums.ts';
import { crossSums, withLetterAsDigits } from '../../engine/cross-sums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Versicherungsnummer of the German pension insurance: area, birth date, initial, number, check digit; the letter
 * counts as two digits (DRV).
 */

function isInsured(value: string): boolean {
  const digits = withLetterAsDigits(value);
  return (
    isShortDate(String(Number(value.slice(2, 4)) % 50 || 1).padStart(2, '0') + value.slice(4, 8), true) &&
    crossSums(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(digits[12])
  );
}

export default identifiers({
  'de-social-security': {
    title: 'German pension insurance number',
    severity: 'critical',
    shape: /\d\d ?\d{6} ?[A-Z] ?\d{3}/,
    least: 8,
    names: 'sozialversicherung|versicherungsnummer|rentenversicherung|sv-nummer|rvnr|svnr|vsnr',
    valid: isInsured,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('Versicherungsnummer «15 070649 C 10?»', isInsured)],
  ignore: [complete('15 070649 C 10?', isInsured, 'wrong')],
};
