import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Vehicle identification number: ISO 3779; the check character at place nine is law in North America (49 CFR 565.15).
 */
const letters: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

function isVin(value: string): boolean {
  const digits = value.replace(/[A-Z]/g, (letter) => String(letters[letter] ?? 0));
  const rest = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return '0123456789X'[rest] === value[8] && /[A-Z].*[A-Z]/.test(value) && /\d.*\d/.test(value);
}

export default identifiers({
  vin: {
    title: 'Vehicle identification number',
    severity: 'medium',
    shape: /[A-HJ-NPR-Z1-9][A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{8}/,
    least: 1,
    names: 'vin|chassis|fahrgestell|fin|vehicle identification|telaio|bastidor|châssis',
    valid: isVin,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('VIN «1FT8G1V2?TRVLJAJF»', isVin), complete('value «WVWX0S2T?Z9J7G0LU».', isVin)],
  ignore: [complete('VIN «1FT8G1V2?TRVLJAJF»', isVin, 'wrong'), 'tracking 1Z4O50BN5000722747'],
};
