import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Mexico. CURP: 18 characters, weights 18 to 2 modulo 10 (RENAPO). RFC: letters, date, homoclave modulo 11 (SAT). NSS:
 * Luhn (IMSS).
 */
const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const taxAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

function isCurp(value: string): boolean {
  const sum = [...value.slice(0, 17)].reduce((total, char, at) => total + alphabet.indexOf(char) * (18 - at), 0);
  return isShortDate(value.slice(4)) && (10 - (sum % 10)) % 10 === Number(value[17]);
}

function isRfc(value: string): boolean {
  const full = value.padStart(13, ' ');
  const sum = [...full.slice(0, 12)].reduce((total, char, at) => total + taxAlphabet.indexOf(char) * (13 - at), 0);
  return '0123456789A'[(11 - (sum % 11)) % 11] === full[12];
}

export default identifiers({
  'mx-curp': {
    title: 'Mexican population code (CURP)',
    severity: 'critical',
    shape: /[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d/i,
    least: 6,
    names: 'curp|clave única|registro de población',
    valid: isCurp,
    alone: true,
  },
  'mx-rfc': {
    title: 'Mexican tax number (RFC)',
    shape: /[A-Z]{3,4}[ -]?\d{6}[ -]?[A-Z0-9]{2}[0-9A]/,
    least: 6,
    names: 'rfc|registro federal|contribuyente',
    valid: (value) => isShortDate(value.slice(-9)) && !/^X[AE]XX0101/.test(value), // those of anybody
    proof: isRfc,
    alone: /^[A-Z]{3,4}-?\d/,
  },
  'mx-nss': {
    title: 'Mexican social security number (NSS)',
    shape: /\d\d([ -]?)\d\d\1\d\d\1\d{4}[ -]?\d/,
    least: 11,
    names: 'nss|imss|seguro social',
    valid: luhn,
  },
});

export const examples: Examples = {
  match: [
    complete('CURP «XEQL840715MDFRZV0?»', isCurp),
    complete('see «XEQL840715MDFRZVA?»', isCurp),
    complete('RFC: «XEQL840715K7*»', isRfc),
    complete('NSS «4817840361?»', luhn),
  ],
  ignore: [
    complete('CURP «XEQL840715MDFRZV0?»', isCurp, 'wrong'),
    complete('XEQL840715K7?', isRfc, 'wrong'), // the office gives such numbers too, but not without the name
    'RFC XEQL841315K7A',
    complete('4817840361?', luhn),
  ],
};
