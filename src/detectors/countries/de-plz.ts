import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Postleitzahl, the German postcode: five digits beside its name; 00000, 01000 and 99999 are no place's (Deutsche
 * Post).
 */
export default identifiers({
  'de-plz': {
    title: 'German postcode',
    severity: 'low',
    shape: /(?!00000|01000|99999)\d{5}/,
    least: 5,
    names: 'plz|postleitzahl',
  },
});

export const examples: Examples = {
  match: ['PLZ «80331»'],
  ignore: ['code 80331', 'PLZ 99999'],
};
