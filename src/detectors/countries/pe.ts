import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Peru. RUC, the tax number: modulo 11 (SUNAT). DNI: eight digits, its check digit is seldom written (RENIEC). */
const isRuc = (digits: string): boolean =>
  (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[10]);

export default identifiers({
  'pe-ruc': {
    title: 'Peruvian tax number (RUC)',
    severity: 'medium',
    shape: /(?:10|15|17|20)\d{9}/,
    least: 11,
    names: 'ruc|sunat',
    valid: isRuc,
  },
  'pe-dni': {
    title: 'Peruvian identity number (DNI)',
    severity: 'critical',
    shape: /\d{8}(?:-[\dA-K])?/,
    least: 8,
    names: 'dni|reniec',
  },
});

export const examples: Examples = {
  match: [complete('RUC «1048172036?»', isRuc), 'DNI «48172036»'],
  ignore: [complete('1048172036?', isRuc)],
};
