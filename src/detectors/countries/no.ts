import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Norway, fødselsnummer and D-nummer (day plus 40): two check digits modulo 11, there is no ten (Skatteetaten).
 * Organisation number, passport, plates and accounts: by their form beside their name, which makes up for a check
 * (modulo 11) that is not asked for.
 */
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
  'no-organisation': {
    title: 'Norwegian company number',
    severity: 'low',
    shape: /[89]\d{2} ?\d{3} ?\d{3}/,
    least: 9,
    names: 'organisasjonsnummer|org.nr|orgnr|org.nummer|foretak',
  },
  'no-passport': {
    title: 'Norwegian passport number',
    shape: /[A-Z]{2,3}\d{6,7}|\d{8}/,
    least: 6,
    names: 'passnummer|pass nr|passnr|norwegian passport',
  },
  'no-vehicle': {
    title: 'Norwegian number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{5}/,
    least: 5,
    names: 'skilt|regnr|kjennemerke|registreringsnummer|bil',
  },
  'no-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Norwegian account number',
    shape: /\d{4}[ .]?\d\d[ .]?\d{5}/,
    least: 11,
    names: 'kontonr|kontonummer|konto',
  },
});

export const examples: Examples = {
  match: [
    complete('fødselsnummer «150784 33???»', isBirthNumber),
    complete('see «030658214??»', isBirthNumber),
    'org.nr. «948 172 036»',
    'passnummer «CKA481720»',
    'regnr «KX 48172»',
    'kontonr «4817 20 36514»',
  ],
  ignore: [complete('fnr «1507843310?»', isBirthNumber, 'wrong'), '32078433112'],
};
