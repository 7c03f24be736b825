import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Colombia. NIT, the tax number: nine digits and one that checks them, primes modulo 11 (DIAN). Cédula de ciudadanía:
 * up to ten digits, no check digit (Registraduría).
 */
function isNit(digits: string): boolean {
  const rest = weightedSum(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits[9]);
}

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
  'co-cc': {
    title: 'Colombian citizen number',
    severity: 'critical',
    shape: /\d{6,10}|\d{1,3}(?:\.\d{3}){2,3}/,
    least: 6,
    names: 'cédula|cedula|c.c.|cc no|ciudadanía|ciudadania',
  },
});

export const examples: Examples = {
  match: [complete('NIT «481.720.365-?»', isNit), 'cédula de ciudadanía «1048172036»'],
  ignore: [complete('NIT «481.720.365-?»', isNit, 'wrong')],
};
