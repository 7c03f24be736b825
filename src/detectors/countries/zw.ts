import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Zimbabwe. Identity number: district, number, a letter, district of the family (Registrar General). */
export default identifiers({
  'zw-national-id': {
    title: 'Zimbabwean identity number',
    severity: 'critical',
    shape: /\d\d-?\d{6,7} ?-?[A-Z] ?-?\d\d/,
    least: 8,
    names: 'national id|zimbabwe|id number|i.d. no',
  },
});

export const examples: Examples = {
  match: ['National ID «48-172036K07»'],
  ignore: ['code 48-172036K07'],
};
