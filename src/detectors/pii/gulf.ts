import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Emirates ID: 784, year, seven digits, Luhn (ICP). Saudi id and iqama: ten digits, Luhn (MOI). Kuwait civil id: birth
 * date, modulo 11 (PACI).
 */
const isKuwaiti = (digits: string): boolean =>
  isShortDate(digits.slice(1)) && weightedCheck(digits, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11, -1);

export default identifiers({
  'ae-emirates-id': {
    title: 'Emirates identity number',
    severity: 'critical',
    shape: /784([ -]?)(?:19|20)\d\d\1\d{7}\1\d/,
    least: 15,
    names: 'emirates id|هوية|eid',
    valid: luhn,
    alone: true,
  },
  'sa-national-id': {
    title: 'Saudi identity number or iqama',
    severity: 'critical',
    shape: /[12]\d{9}/,
    least: 10,
    names: 'iqama|saudi|هوية|إقامة|اقامة|السجل المدني',
    valid: luhn,
  },
  'kw-civil-id': {
    title: 'Kuwaiti civil number',
    severity: 'critical',
    shape: /[23]\d{11}/,
    least: 12,
    names: 'civil id|kuwait|المدني',
    valid: isKuwaiti,
  },
});

export const examples: Examples = {
  match: [
    complete('Emirates ID «784-1984-4817203-?»', luhn),
    complete('see «78419844817203?»', luhn),
    complete('iqama «248172036?»', luhn),
    complete('civil id «28407154812?»', isKuwaiti),
  ],
  ignore: [
    complete('784-1984-4817203-?', luhn, 'wrong'),
    complete('248172036?', luhn),
    complete('28407154812?', isKuwaiti),
  ],
};
