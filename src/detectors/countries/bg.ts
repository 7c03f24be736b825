import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Bulgaria, ЕГН: birth date (months plus 20 or 40 for other centuries), weights 2 4 8 5 10 9 7 3 6 modulo 11 (ГРАО).
 * Documents, and BULSTAT of companies: by their form beside their name.
 */
const isEgn = (digits: string): boolean =>
  isShortDate(digits.slice(0, 2) + String(Number(digits.slice(2, 4)) % 20).padStart(2, '0') + digits.slice(4, 6)) &&
  (weightedSum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]);

/** Seconds since 1970 look alike in this decade and the last. */
const isNoTime = (digits: string): boolean => !/^1[4-9]/.test(digits);

export default identifiers({
  'bg-egn': {
    title: 'Bulgarian personal number (ЕГН)',
    severity: 'critical',
    shape: /\d{10}/,
    least: 10,
    names: 'егн|egn|единен граждански',
    valid: isEgn,
    alone: true,
    proof: isNoTime,
  },
  'bg-passport': {
    title: 'Bulgarian document number',
    shape: /[A-Z]{2}\d{7}|\d{9}/,
    least: 7,
    names: 'лична карта|паспорт|lichna karta|bulgarian id',
  },
  'bg-bulstat': {
    title: 'Bulgarian company number',
    severity: 'low',
    shape: /\d{9}(?:\d{4})?/,
    least: 9,
    names: 'булстат|еик|bulstat|eik',
  },
});

export const examples: Examples = {
  match: [complete('ЕГН «840715331?»', isEgn), 'лична карта № «481720365»', 'ЕИК «481720365»'],
  ignore: [
    complete('ЕГН «840715331?»', isEgn, 'wrong'),
    complete('order «840715331?»', isEgn, 'plain'),
    'code 481720365',
  ],
};
