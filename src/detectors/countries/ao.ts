import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Angola. Bilhete de identidade: nine digits, two letters of the province, three digits (ministry of justice). */
export default identifiers({
  'ao-bi': {
    title: 'Angolan identity card number',
    shape: /\d{9}[A-Z]{2}\d{3}/,
    least: 9,
    names: 'bilhete de identidade|bi|nif|angola',
  },
});

export const examples: Examples = {
  match: ['Bilhete de identidade «481720365LA048»'],
  ignore: ['code 481720365LA048'],
};
