import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';
import { isVaried } from '../../engine/entropy.ts';

/**
 * Israel, teudat zehut: nine digits, Luhn (Population Authority). Number plates: seven or eight digits in three groups.
 */
const isZehut = (digits: string): boolean => isVaried(digits, 2) && luhn(digits.padStart(9, '0'));

export default identifiers({
  'il-id': {
    title: 'Israeli identity number',
    severity: 'critical',
    shape: /\d{8,9}|\d-?\d{7}-\d/,
    least: 8,
    names: 'ת.ז|ת"ז|ת״ז|תעודת זהות|מספר זהות|teudat zehut|israeli id|israel id',
    valid: isZehut,
  },
  'il-vehicle': {
    title: 'Israeli number plate',
    severity: 'medium',
    shape: /\d{2,3}-\d{2,3}-\d{2,3}/,
    least: 7,
    names: 'רכב|לוחית|מספר רישוי|license plate',
  },
});

export const examples: Examples = {
  match: [
    complete('ת.ז. «04817203?»', isZehut),
    complete('Teudat Zehut: «34817203?»', isZehut),
    'מספר רישוי «481-72-036»',
  ],
  ignore: [complete('ת.ז. «04817203?»', isZehut, 'wrong'), complete('34817203?', isZehut)],
};
