import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Austria, Sozialversicherungsnummer: number, check digit (weights 3 7 9 5 8 4 2 1 6 modulo 11), birth date; months 13
 * to 15 exist (SV). Tax number and driving licence: by their form beside their name.
 */
function isInsurance(digits: string): boolean {
  const born = digits.slice(4);
  const dated = isShortDate(born, true) || /^\d\d1[3-5]/.test(born);
  return digits[0] !== '0' && dated && weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]);
}

export default identifiers({
  'at-svnr': {
    title: 'Austrian insurance number',
    severity: 'critical',
    shape: /\d{4}[ -]?\d{6}/,
    least: 10,
    names: 'svnr|sv-nummer|sv-nr|sozialversicherung|versicherungsnummer|vsnr',
    valid: isInsurance,
    alone: true,
  },
  'at-tax-number': {
    title: 'Austrian tax number',
    shape: /\d\d-?\d{3}\/?\d{4}/,
    least: 9,
    names: 'steuernummer|abgabenkonto|finanzamt|steuernr',
  },
  'at-driver-license': {
    title: 'Austrian driving licence number',
    shape: /\d{8}/,
    least: 8,
    names: 'führerschein|fuehrerschein|lenkberechtigung',
  },
});

export const examples: Examples = {
  match: [
    complete('SVNR «123? 150784»', isInsurance),
    complete('see «481? 020391»', isInsurance),
    'Steuernummer «48-172/0365»',
    'Führerscheinnummer «48172036»',
  ],
  ignore: [
    complete('SVNR «123? 150784»', isInsurance, 'wrong'),
    complete('order «481?020391»', isInsurance, 'plain'),
    'code 48-172/0365',
    'code 48172036',
    'code 1048172036',
  ],
};
