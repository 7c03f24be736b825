import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Australia. TFN: weights 1 4 3 7 5 8 6 9 10 modulo 11 (ATO). ABN: modulo 89 (ABR). ACN: modulo 10 (ASIC). Medicare:
 * weights 1 3 7 9.
 */
const isTfn = (digits: string): boolean =>
  new Set(digits).size > 2 && weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
const isAbn = (digits: string): boolean =>
  digits[0] !== '0' && (weightedSum(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
const isAcn = (digits: string): boolean => weightedCheck(digits, [8, 7, 6, 5, 4, 3, 2, 1], 10);
const isMedicare = (digits: string): boolean => weightedCheck(digits, [1, 3, 7, 9, 1, 3, 7, 9], 10, 0, false);

export default identifiers({
  'au-tfn': {
    title: 'Australian tax file number',
    shape: /\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'tfn|tax file',
    valid: isTfn,
    alone: 'grouped',
  },
  'au-abn': {
    title: 'Australian business number',
    severity: 'low',
    shape: /\d\d([ -]?)\d{3}\1\d{3}\1\d{3}/,
    least: 11,
    names: 'abn|business number',
    valid: isAbn,
    alone: 'grouped',
  },
  'au-bsb': {
    title: 'Australian bank branch number (BSB)',
    severity: 'medium',
    shape: /\d{3}[- ]?\d{3}/,
    least: 6,
    names: 'bsb',
  },
  'au-driver-license-of-state': {
    entity: 'AU_DRIVER_LICENSE',
    title: 'Australian driving licence number',
    shape: /\d{6,10}(?= \((?:NSW|QLD|VIC|TAS|ACT)\))/,
    least: 6,
    names: 'licence|license|dl',
  },
  'au-acn': {
    title: 'Australian company number',
    severity: 'low',
    shape: /\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'acn|company number',
    valid: isAcn,
  },
  'au-medicare': {
    title: 'Australian Medicare number',
    shape: /[2-6]\d{3}([ -]?)\d{5}\1\d(?:[ /-]?\d)?/,
    least: 10,
    names: 'medicare',
    valid: isMedicare,
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    'Licence «10634804» (NSW), mobile',
    complete('TFN «506 857 62?» (checked)', isTfn),
    complete('value «599 746 77?»', isTfn),
    complete('ABN «?? 824 753 556»', isAbn),
    'BSB «062-481», account on file',
    complete('ACN «005 499 98?»', isAcn),
    complete('Medicare «2123 4567? 1»', isMedicare),
  ],
  ignore: [
    complete('TFN «506 857 62?»', isTfn, 'wrong'),
    complete('ABN «51 824 753 55?»', isAbn, 'wrong'),
    complete('005 499 98?', isAcn),
    complete('Medicare «2123 4567? 1»', isMedicare, 'wrong'),
    complete('shade «599-746-77?» 31', isTfn, 'plain'),
    complete('batch «599 746 77?»', isTfn, 'plain'),
  ],
};
