import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Sweden, personnummer and samordningsnummer (day plus 60): birth date, number, Luhn over the last ten (Skatteverket).
 */
function isPersonal(value: string): boolean {
  const digits = value.slice(-10);
  return isShortDate(digits.slice(0, 4) + String(Number(digits.slice(4, 6)) % 60).padStart(2, '0')) && luhn(digits);
}

const isOrganisation = (digits: string): boolean => Number(digits[2]) >= 2 && luhn(digits);

export default identifiers({
  'se-personnummer': {
    title: 'Swedish personal number',
    severity: 'critical',
    shape: /(?:19|20)?\d{6}[-+ ]?\d{4}/,
    least: 10,
    names: 'personnummer|pnr|samordningsnummer|person-nr|personnr',
    valid: isPersonal,
    alone: true,
  },
  'se-organisationsnummer': {
    title: 'Swedish company number',
    severity: 'low',
    shape: /\d{6}-?\d{4}/,
    least: 10,
    names: 'organisationsnummer|org.nr|orgnr|org nr|organization number',
    valid: isOrganisation,
  },
});

export const examples: Examples = {
  match: [
    complete('orgnr «556481-720?»', isOrganisation),
    complete('personnummer «811218-987?»', isPersonal),
    complete('«19640823323?»', isPersonal),
    complete('see «890163-238?».', isPersonal),
  ],
  ignore: [
    complete('personnummer «811218-987?»', isPersonal, 'wrong'),
    complete('811318-987?', luhn),
    complete('order «640823323?»', isPersonal, 'plain'),
  ],
};
