import type { Examples } from '../../engine/detector.ts';
import { complete, luhn, weightedCheck, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Latin America, smaller families. Colombia: NIT, primes modulo 11 (DIAN). Ecuador: cédula, Luhn (Registro Civil).
 * Uruguay: cédula, weights 2 9 8 7 6 3 4 modulo 10 (DNIC). Peru: RUC, modulo 11 (SUNAT); DNI and the Venezuelan and
 * Colombian cédulas have no check digit in the number.
 */
function isNit(digits: string): boolean {
  const rest = weightedSum(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits[9]);
}
const isCedula = (digits: string): boolean => /^(?:[01]\d|2[0-4]|30)[0-6]/.test(digits) && luhn(digits);
const isUruguayan = (digits: string): boolean => weightedCheck(digits, [2, 9, 8, 7, 6, 3, 4], 10);
const isRuc = (digits: string): boolean =>
  (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[10]);

export default identifiers({
  'co-nit': {
    title: 'Colombian tax number (NIT)',
    severity: 'medium',
    shape: /\d{3}\.\d{3}\.\d{3}-\d|\d{9}-?\d/,
    least: 10,
    names: 'nit|tributaria|rut',
    valid: isNit,
    alone: /\./,
  },
  'ec-cedula': {
    title: 'Ecuadorian identity number',
    severity: 'critical',
    shape: /\d{9}-?\d/,
    least: 10,
    names: 'cédula|cedula|c.i.|ecuador',
    valid: isCedula,
  },
  'uy-cedula': {
    title: 'Uruguayan identity number',
    severity: 'critical',
    shape: /[1-9]\.\d{3}\.\d{3}-\d|[1-9]\d{6}-?\d/,
    least: 8,
    names: 'cédula|cedula|c.i.|ci|uruguay',
    valid: isUruguayan,
  },
  'pe-ruc': {
    title: 'Peruvian tax number (RUC)',
    severity: 'medium',
    shape: /(?:10|15|17|20)\d{9}/,
    least: 11,
    names: 'ruc|sunat',
    valid: isRuc,
  },
  'latam-cedula': {
    title: 'Identity number (cédula)',
    shape: /(?:[VE]-?)?\d{1,3}\.\d{3}\.\d{3}|[VE]-?\d{6,8}|1\.\d{3}\.\d{3}\.\d{3}/,
    least: 6,
    names: 'cédula|cedula|c.c.|ciudadanía',
  },
});

export const examples: Examples = {
  match: [
    complete('NIT «481.720.365-?»', isNit),
    complete('cédula «171481720?»', isCedula),
    complete('CI «4.817.203-?»', isUruguayan),
    complete('RUC «1048172036?»', isRuc),
    'cédula «V-14.817.203»',
  ],
  ignore: [
    complete('NIT «481.720.365-?»', isNit, 'wrong'),
    complete('171481720?', isCedula),
    complete('4.817.203-?', isUruguayan),
    '14.817.203',
  ],
};
