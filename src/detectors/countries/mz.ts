import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Mozambique. Bilhete de identidade: twelve digits and a letter (DNIC). */
export default identifiers({
  'mz-bi': {
    title: 'Mozambican identity card number',
    shape: /\d{12}[A-Z]/,
    least: 12,
    names: 'bilhete de identidade|bi|moçambique|mozambique',
  },
});

export const examples: Examples = {
  match: ['BI «110481720365K»'],
  ignore: ['code 110481720365K'],
};
