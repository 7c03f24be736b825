import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { complete, luhn, remainder } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** France. NIR: 97 less the number modulo 97, Corsica 2A and 2B count 19 and 18 (INSEE). SIREN and SIRET: Luhn. */
function isNir(value: string): boolean {
  const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^\d+$/.test(number) && 97 - remainder(number, 97) === Number(value.slice(13));
}

/** Tax number: the last three digits are the first ten modulo 511 (DGFiP). */
const isSpi = (digits: string): boolean => remainder(digits.slice(0, 10), 511) === Number(digits.slice(10));

export default identifiers({
  'fr-spi': {
    title: 'French tax number',
    shape: /[0-3]\d ?\d\d ?\d{3} ?\d{3} ?\d{3}/,
    least: 10,
    names: 'numéro fiscal|numero fiscal|spi|référence fiscale|identifiant fiscal|impôt|impots',
    valid: isSpi,
  },
  'fr-nir': {
    title: 'French social security number',
    severity: 'critical',
    shape: regex('')`
      [1-478]([ .-]?)\d\d\1(?:0[1-9]|1[0-2]|[2-9]\d)\1(?:\d\d|2[AB])\1\d{3}\1\d{3}[ .-]?\d\d
      |[1-478]\d\d(?:[ .-]\d{3}){4}
    `,
    least: 5,
    names: 'nir|sécurité sociale|securite sociale|sécu|insee|carte vitale|social security',
    valid: isNir,
    alone: true,
  },
  'fr-siret': {
    title: 'French company number',
    severity: 'low',
    shape: /\d{3}([ .]?)\d{3}\1\d{3}(?:\1\d{5})?/,
    least: 9,
    names: 'siret|siren|rcs|tva',
    valid: luhn,
    alone: /\D\d{5}$/,
  },
  'fr-driver-license': {
    title: 'French driving licence number',
    shape: /\d\d[A-Z]{2}\d{5}|\d{12}/,
    least: 5,
    names: 'permis de conduire|permis|driving licence|driver license',
  },
  'fr-identity-document': {
    entity: 'FR_PASSPORT',
    title: 'French passport or identity card number',
    shape: /\d\d[A-Z]{2}\d{5}|\d{12}|(?=[A-Z\d]{0,8}\d)[A-Z][A-Z\d]{8}/,
    least: 1,
    names: "passeport|carte d'identité|carte nationale|cni|carte d’identité",
  },
});

export const examples: Examples = {
  match: [
    complete('NIR «2 84 07 75 116 038 ??»', isNir),
    complete('see «155072A481203??»', isNir),
    complete('NIR «284 077 511 603 8??»', isNir),
    complete('numéro fiscal «30 23 217 600 ???»', isSpi),
    complete('SIRET «481 720 365 0001?»', luhn),
    'permis n° «481720364817»',
    'passeport n° «17FV48203»',
  ],
  ignore: [
    '3023217600053',
    complete('NIR «2 84 07 75 116 038 0?»', isNir, 'wrong'),
    complete('481 720 36?', luhn),
    '17FV48203',
  ],
};
