import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Kuwait. Civil id: century, birth date, number, check digit modulo 11 (PACI). */
const isKuwaiti = (digits: string): boolean =>
  isShortDate(digits.slice(1)) && weightedCheck(digits, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11, -1);

export default identifiers({
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
  match: [complete('civil id «28407154812?»', isKuwaiti)],
  ignore: [complete('28407154812?', isKuwaiti)],
};
