import { piece, regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { isVaried } from '../../engine/entropy.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * United Kingdom documents. Driving licence: DVLA, 16 characters with the birth date in them. Passport, number plates
 * and UTR by shape.
 */
function isLicence(value: string): boolean {
  const month = String(Number(value.slice(6, 8)) % 50).padStart(2, '0');
  return isShortDate(value.slice(5, 6) + value.slice(10, 11) + month + value.slice(8, 10));
}

/** The first digit checks the others: weights 6 7 8 9 10 5 4 3 2, modulo 11 (HMRC). */
const isUtr = (value: string): boolean =>
  '21987654321'[weightedSum(value.slice(1, 10), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === value[0];

export default identifiers({
  'uk-driving-licence': {
    title: 'UK driving licence number',
    shape: /(?=[A-Z]{2})[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z][A-Z9][0-9A-Z]{3}/i,
    least: 6,
    names: 'driving|licence|license|dvla|driver',
    valid: isLicence,
    alone: true,
  },
  'uk-passport': {
    title: 'Passport number',
    shape: /[A-Z]{2}\d{7}|\d{9}/i,
    least: 7,
    names: 'passport|travel document',
  },
  'uk-vehicle-registration': {
    title: 'UK number plate',
    severity: 'medium',
    shape: regex('')`
      [A-Z]{2}(?:0[2-9]|[1-2]\d|5[1-9]|[67]\d)[ -]?[A-Z]{3}
      |[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}
      |[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y]
    `,
    least: 1,
    names: piece`
      vehicle|vehicles|number plate|license plate|licence plate|registration|reg|car reg|reg plate|vrm|my car
      |dvla|parked|parking|v5c|pcn|penalty charge|congestion charge|ulez|hire car|rental car|fleet|van|lorry
    `,
  },
  'uk-utr': {
    title: 'UK taxpayer reference (UTR)',
    shape: /\d{5} ?\d{5}K?/,
    least: 10,
    names: 'utr|unique taxpayer|self assessment',
    valid: isUtr,
  },
  'uk-sort-code': {
    title: 'UK sort code',
    severity: 'medium',
    shape: /\d\d([ -]?)\d\d\1\d\d/,
    least: 6,
    names: 'sort code|sortcode',
    valid: (digits) => isVaried(digits, 1),
  },
});

export const examples: Examples = {
  match: [
    'licence «MORGA657054SM9IJ»',
    'see «QUIRK802290AB1CD»',
    'licence no «QUIRK802290AB91D»',
    'the van «AB51 ABC» was towed',
    'My passport number is «CD7654321»',
    'car reg «AB51 ABC» seen',
    complete('UTR «?8172 03651»', (value) => isUtr(value.replace(' ', ''))),
    'sort code «48-17-20»',
  ],
  ignore: [
    'registration v2 the second', // no capitals
    'CD7654321',
    'AB51 ABC',
    '48172 03651',
    complete('UTR «?8172 03651»', (value) => isUtr(value.replace(' ', '')), 'wrong'),
    'QUIRK822990AB1CD',
    'due 48-17-20',
  ],
};
