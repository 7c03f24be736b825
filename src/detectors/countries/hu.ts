import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Hungary. TAJ: weights 3 7 modulo 10. Tax number: starts with 8, weights 1 to 9 modulo 11. Personal number: weights 1
 * to 10 or back, modulo 11. Identity card, passport, driving licence and number plate: by their form beside their name.
 */
const isTaj = (digits: string): boolean =>
  new Set(digits).size > 2 && weightedSum(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(digits[8]);

const isTax = (digits: string): boolean => weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(digits[9]);

const isPersonal = (digits: string): boolean =>
  isShortDate(digits.slice(1)) &&
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  ].some((weights) => weightedSum(digits, weights) % 11 === Number(digits[10]));

export default identifiers({
  'hu-taj': {
    title: 'Hungarian social security number (TAJ)',
    severity: 'critical',
    shape: /\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'taj|társadalombiztosítási',
    valid: isTaj,
  },
  'hu-tax-id': {
    title: 'Hungarian tax number',
    shape: /8\d{9}/,
    least: 10,
    names: 'adóazonosító|adoazonosito|adószám',
    valid: isTax,
  },
  'hu-personal-id': {
    title: 'Hungarian personal number',
    shape: /[1-8]([- ])\d{6}\1\d{4}/,
    least: 11,
    names: 'személyi|szemelyi',
    valid: isPersonal,
    alone: 'grouped',
  },
  'hu-document': {
    title: 'Hungarian document number',
    shape: /[A-Z]{2}\d{6,7}|\d{6}[A-Z]{2}/,
    least: 6,
    names: 'személyi|útlevél|jogosítvány|vezetői engedély|igazolványszám',
  },
  'hu-vehicle': {
    title: 'Hungarian number plate',
    severity: 'medium',
    shape: /[A-Z]{3}-\d{3}|[A-Z]{2} ?[A-Z]{2}-\d{3}/,
    least: 3,
    names: 'rendszám',
  },
});

export const examples: Examples = {
  match: [
    complete('TAJ szám «481 720 36?»', isTaj),
    complete('adóazonosító jel «848172036?»', isTax),
    complete('«2-840715-331?»', isPersonal),
    'személyi igazolvány «481720KA»',
    'rendszám «KXQ-481»',
  ],
  ignore: [
    complete('TAJ «481 720 36?»', isTaj, 'wrong'),
    complete('481 720 36?', isTaj),
    complete('848172036?', isTax),
    complete('2-840715-331?', isPersonal, 'wrong'),
  ],
};
