import type { Examples } from '../../engine/detector.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Chile, RUT: weights 2 to 7 from the right, modulo 11, ten is K (Registro Civil). Number plates: four letters without
 * vowels, two digits.
 */
function isRut(value: string): boolean {
  const body = value.slice(0, -1);
  const sum = [...body].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 6)), 0);
  return '0123456789K'[(11 - (sum % 11)) % 11] === value.at(-1);
}

export default identifiers({
  'cl-rut': {
    title: 'Chilean identity number (RUT)',
    severity: 'critical',
    shape: /\d{1,2}\.\d{3}\.\d{3}-[\dK]|\d{7,8}-[\dK]|\d{8}[\dK]/i,
    least: 7,
    names: 'rut|run|rol único',
    valid: isRut,
    alone: 'grouped',
  },
  'cl-vehicle': {
    title: 'Chilean number plate',
    severity: 'medium',
    shape: /[B-DF-HJ-LPR-TV-Z]{2}[ ·-]?[B-DF-HJ-LPR-TV-Z]{2}[ ·-]?\d\d/,
    least: 2,
    names: 'patente|placa|vehículo',
  },
});

export const examples: Examples = {
  match: [complete('RUT «14.817.203-*»', isRut), complete('see «24817212-*»', isRut), 'patente «KX-ZR-48»'],
  ignore: [complete('RUT «14.817.203-?»', isRut, 'wrong'), complete('14817203*', isRut)],
};
