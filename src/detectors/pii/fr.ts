import type { Examples } from '../../engine/detector.ts';
import { complete, luhn, remainder } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** France. NIR: 97 less the number modulo 97, Corsica 2A and 2B count 19 and 18 (INSEE). SIREN and SIRET: Luhn. */
function isNir(value: string): boolean {
  const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^\d+$/.test(number) && 97 - remainder(number, 97) === Number(value.slice(13));
}

export default identifiers({
  'fr-nir': {
    title: 'French social security number',
    severity: 'critical',
    shape: /[1-478]([ .-]?)\d\d\1(?:0[1-9]|1[0-2]|[2-9]\d)\1(?:\d\d|2[AB])\1\d{3}\1\d{3}[ .-]?\d\d/,
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
    complete('SIRET «481 720 365 0001?»', luhn),
    'passeport n° «17FV48203»',
  ],
  ignore: [complete('NIR «2 84 07 75 116 038 0?»', isNir, 'wrong'), complete('481 720 36?', luhn), '17FV48203'],
};
