import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Ecuador. Cédula: province, kind, number, Luhn (Registro Civil). RUC: the same and 001 (SRI). */
const isCedula = (digits: string): boolean => /^(?:[01]\d|2[0-4]|30)[0-6]/.test(digits) && luhn(digits);

export default identifiers({
  'ec-cedula': {
    title: 'Ecuadorian identity number',
    severity: 'critical',
    shape: /\d{9}-?\d/,
    least: 10,
    names: 'cédula|cedula|c.i.|ecuador',
    valid: isCedula,
  },
  'ec-ruc': {
    title: 'Ecuadorian tax number (RUC)',
    severity: 'medium',
    shape: /\d{10}001/,
    least: 13,
    names: 'ruc',
  },
});

export const examples: Examples = {
  match: [complete('cédula «171481720?»', isCedula), 'RUC «1748172036001»'],
  ignore: [complete('171481720?', isCedula)],
};
