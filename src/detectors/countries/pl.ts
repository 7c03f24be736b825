import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Poland. PESEL: weights 1 3 7 9, months carry the century (Ustawa o ewidencji ludności). NIP: weights 6 5 7 2 3 4 5 6
 * 7 modulo 11. REGON: weights 8 9 2 3 4 5 6 7 modulo 11 (GUS). Identity card: three letters, check digit, five digits,
 * weights 7 3 1. Passport, driving licence, land register, PWZ (physicians) and number plates: by their form beside
 * their name.
 */
function isPesel(digits: string): boolean {
  if (/^\d\d[4-7]|^[4-9]\d[23]/.test(digits)) return false; // born after 2039
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, '0');
  const born = digits.slice(0, 2) + month + digits.slice(4, 6);
  return isShortDate(born) && weightedCheck(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3], 10);
}

const isNip = (digits: string): boolean =>
  /[1-9]/.test(digits) && weightedCheck(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7], 11, -1, false);

/** Fourteen digits for a branch: the first nine are the company's. */
const isRegon = (digits: string): boolean =>
  (weightedSum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(digits[8]);

const isCard = (value: string): boolean => weightedSum(value, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;

export default identifiers({
  'pl-pesel': {
    title: 'Polish personal number (PESEL)',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'pesel',
    valid: isPesel,
    alone: true,
  },
  'pl-nip': {
    title: 'Polish tax number (NIP)',
    severity: 'medium',
    shape: /(?:PL ?)?\d{3}(-?)\d{3}\1\d\d\1\d\d|\d{3}-\d\d-\d\d-\d{3}/,
    least: 10,
    names: 'nip|vat|podatk',
    valid: (value) => isNip(value.replace('PL', '')),
    alone: /-/,
  },
  'pl-regon': {
    title: 'Polish business number (REGON)',
    severity: 'low',
    shape: /\d{9}(?:\d{5})?/,
    least: 9,
    names: 'regon',
    valid: isRegon,
  },
  'pl-identity-card': {
    title: 'Polish identity card number',
    shape: /[A-Z]{3} ?\d{6}/,
    least: 6,
    names: 'dowód|dowod|identity card|id card|seria i numer',
    valid: isCard,
  },
  'pl-passport': {
    title: 'Polish passport or driving licence number',
    shape: /[A-Z]{2} ?\d{7}|\d{5}\/\d\d\/\d{4}/,
    least: 5,
    names: 'paszport|prawo jazdy|prawa jazdy',
  },
  'pl-land-register': {
    title: 'Polish land register number',
    severity: 'medium',
    shape: /[A-Z]{2}\d[A-Z]\/\d{8}\/\d/,
    least: 4,
    names: 'księga wieczysta|księgi wieczystej|kw',
  },
  'pl-pwz': {
    title: 'Polish physician number (PWZ)',
    severity: 'medium',
    shape: /[1-9]\d{6}/,
    least: 7,
    names: 'pwz|prawa wykonywania',
  },
  'pl-vehicle': {
    title: 'Polish number plate',
    severity: 'medium',
    shape: /[A-Z]{2,3} ?(?:\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|\d[A-Z]\d{3}|\d{2}[A-Z]{2}|[A-Z]\d{3}|[A-Z]{2}\d{2})/,
    least: 1,
    names: 'rejestrac|tablic|pojazd|samochód|auto',
  },
});

export const examples: Examples = {
  match: [
    complete('PESEL «8509189238?»', isPesel),
    complete('value «5310192126?».', isPesel),
    complete('NIP: «526-104-08-2?»', isNip),
    complete('REGON «48172036?»', isRegon),
    complete('dowód «AKX?30415»', isCard),
    'prawo jazdy «48172/03/6514»',
    'KW «WA1M/00481720/3»',
    'PWZ «4817203»',
    'nr rejestracyjny «WA 48172»',
  ],
  ignore: [
    complete('PESEL «8509189238?»', isPesel, 'wrong'),
    'PESEL 85491892385', // born in 2185
    complete('invoice «5310192126?»', isPesel, 'plain'),
    complete('NIP «526104082?»', isNip, 'wrong'),
    complete('AKX?30415', isCard),
  ],
};
