import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * El Salvador. DUI: eight digits and one that checks them (RNPN). NIT: place, birth date, number, one digit more
 * (ministry of finance).
 */
export default identifiers({
  'sv-dui': {
    title: 'Salvadoran identity number (DUI)',
    severity: 'critical',
    shape: /\d{8}-\d/,
    least: 9,
    names: 'dui|salvador',
  },
  'sv-nit': {
    title: 'Salvadoran tax number (NIT)',
    shape: /\d{4}-\d{6}-\d{3}-\d/,
    least: 14,
    names: 'nit',
  },
});

export const examples: Examples = {
  match: ['DUI «04817203-6»', 'NIT «0614-150784-103-6»'],
  ignore: ['code 04817203-6'],
};
