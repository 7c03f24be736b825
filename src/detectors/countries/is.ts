import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Iceland, kennitala: birth date, two digits, check digit (weights 3 2 7 6 5 4 3 2 modulo 11), century (Þjóðskrá).
 * Passport: A and seven digits.
 */
const isKennitala = (digits: string): boolean =>
  isShortDate(String(Number(digits[0]) % 4) + digits.slice(1), true) &&
  weightedCheck(digits, [3, 2, 7, 6, 5, 4, 3, 2], 11, -1);

export default identifiers({
  'is-kennitala': {
    title: 'Icelandic identity number',
    severity: 'critical',
    shape: /\d{6}-?\d{3}[089]/,
    least: 10,
    names: 'kennitala|kt.',
    valid: isKennitala,
    alone: 'grouped',
  },
  'is-passport': {
    title: 'Icelandic passport number',
    shape: /A\d{7}/,
    least: 7,
    names: 'vegabréf|iceland',
  },
});

export const examples: Examples = {
  match: [
    complete('kennitala «15078433?9»', isKennitala),
    complete('«120174-33?9»', isKennitala),
    'vegabréf «A4817203»',
  ],
  ignore: [complete('kennitala «15078433?9»', isKennitala, 'wrong'), '120174-3397a'],
};
