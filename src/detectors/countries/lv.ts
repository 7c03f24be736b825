import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Latvia, personas kods: birth date and number, check digit (1101 less the sum) modulo 11; codes since 2017 begin with
 * 32 and have none (PMLP). Passport and identity card: two letters, seven digits.
 */
const isCode = (digits: string): boolean =>
  digits.startsWith('32') ||
  (isShortDate(digits, true) &&
    ((1101 - weightedSum(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === Number(digits[10]));

export default identifiers({
  'lv-personal-code': {
    title: 'Latvian personal code',
    severity: 'critical',
    shape: /\d{6}-?\d{5}/,
    least: 11,
    names: 'personas kods|personas koda|personas kodu|personas kod|pers kods',
    valid: isCode,
    alone: 'grouped',
  },
  'lv-document': {
    title: 'Latvian document number',
    shape: /[A-Z]{2}\d{7}/,
    least: 7,
    names: 'pase|pases|personas apliecība|latvian',
  },
});

export const examples: Examples = {
  match: [
    complete('personas kods «150784-1331?»', isCode),
    complete('«030658-1204?»', isCode),
    complete('personas kods «150784-1331?» no 02.03.2020', isCode),
    'pases numurs «LV4817203»',
  ],
  ignore: [complete('personas kods «150784-1331?»', isCode, 'wrong'), complete('15078413312', () => true)],
};
