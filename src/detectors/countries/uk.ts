import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';
import { isVaried } from '../../engine/entropy.ts';

/**
 * United Kingdom. NHS number: modulus 11, weights 10 to 2 (NHS Data Dictionary). National Insurance number: HMRC manual
 * NIM39110, prefixes that are never given are left out.
 */
const isNhs = (digits: string): boolean =>
  isVaried(digits, 2) && weightedCheck(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11, -1);

export default identifiers({
  'uk-nhs': {
    title: 'NHS number',
    shape: /\d{3}([ -]?)\d{3}\1\d{4}/,
    least: 10,
    names: 'nhs|national health|patient|hospital number',
    valid: isNhs,
    alone: 'grouped',
  },
  'uk-nino': {
    title: 'UK National Insurance number',
    severity: 'critical',
    shape: /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)\d\d\1\d\d\1\d\d\1[A-D]/,
    least: 6,
    names: 'national insurance|nino|ni number|ni no|insurance number',
    valid: (value) => !value.includes('123456'), // the example of every form
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('NHS «943 476 591?»', isNhs), 'see «BA 68 06 13 D».', 'National Insurance number «TA445665A»'],
  ignore: [complete('NHS «943 476 591?»', isNhs, 'wrong'), 'GB 68 06 13 D', 'commit BA680613D0', 'XX123456E'],
};
