import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Kazakhstan, ИИН and БИН: 12 digits, weights 1 to 11 modulo 11, where ten is left weights 3 to 11, 1, 2 (Government
 * decree 853/2007).
 */
function isIin(digits: string): boolean {
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return check === Number(digits[11]);
}

export default identifiers({
  'kz-iin': {
    title: 'Kazakh identity number (ИИН)',
    severity: 'critical',
    shape: /\d{12}/,
    least: 12,
    names: 'иин|жсн|iin|kazakh',
    valid: (digits) => isShortDate(digits) && isIin(digits),
  },
  'kz-bin': {
    title: 'Kazakh business number (БИН)',
    severity: 'medium',
    shape: /\d{12}/,
    least: 12,
    names: 'бин|бсн|bin',
    valid: isIin,
  },
});

export const examples: Examples = {
  match: [complete('ИИН «94041545549?»', isIin), complete('БИН «11084001234?»', isIin)],
  ignore: [complete('ИИН «94041545549?»', isIin, 'wrong'), complete('94041545549?', isIin)],
};
