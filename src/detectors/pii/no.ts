import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Norway, fødselsnummer and D-nummer (day plus 40): two check digits modulo 11, there is no ten (Skatteetaten). */
const isBirthNumber = (digits: string): boolean =>
  isShortDate(String(Number(digits[0]) % 4) + digits.slice(1), true) &&
  weightedCheck(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2], 11, -1) &&
  weightedCheck(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11, -1);

export default identifiers({
  'no-fodselsnummer': {
    title: 'Norwegian birth number',
    severity: 'critical',
    shape: /\d{6}[ -]?\d{5}/,
    least: 11,
    names: 'fødselsnummer|fødselsnr|fødselsnr.|fodselsnummer|personnummer|fnr|d-nummer',
    valid: isBirthNumber,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('fødselsnummer «150784 33???»', isBirthNumber), complete('see «030658214??»', isBirthNumber)],
  ignore: [complete('fnr «1507843310?»', isBirthNumber, 'wrong'), '32078433112'],
};
