import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Sweden, personnummer and samordningsnummer (day plus 60): birth date, number, Luhn over the last ten (Skatteverket).
 * Passport, bankgiro and plusgiro, number plates: by their form beside their name.
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
  'se-passport': {
    title: 'Swedish passport number',
    shape: /[A-Z]{2}\d{6}|\d{8}/,
    least: 6,
    names: 'passnummer|passnr|pass nr|svenskt pass',
  },
  'se-bankgiro': {
    entity: 'BANK_ACCOUNT',
    title: 'Swedish giro number',
    severity: 'medium',
    shape: /\d{3,4}-\d{4}|\d{1,7}-\d/,
    least: 5,
    names: 'bankgiro|plusgiro|bg|postgiro',
  },
  'se-vehicle': {
    title: 'Swedish number plate',
    severity: 'medium',
    shape: /[A-Z]{3} ?\d\d[A-Z\d]/,
    least: 2,
    names: 'regnr|reg.nr|registreringsnummer|registreringsskylt|bil',
  },
});

export const examples: Examples = {
  match: [
    complete('orgnr «556481-720?»', isOrganisation),
    complete('personnummer «811218-987?»', isPersonal),
    complete('«19640823323?»', isPersonal),
    complete('see «890163-238?».', isPersonal),
    'passnummer «48172036»',
    'bankgiro «4817-2036»',
    'regnr «KXQ 48Z»',
  ],
  ignore: [
    complete('personnummer «811218-987?»', isPersonal, 'wrong'),
    complete('811318-987?', luhn),
    complete('order «640823323?»', isPersonal, 'plain'),
  ],
};
