import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Cuba. Carné de identidad: birth date and number: eleven digits. */
export default identifiers({
  'cu-id': {
    title: 'Cuban identity number',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'carné de identidad|carnet de identidad|cuba',
  },
});

export const examples: Examples = {
  match: ['carné de identidad «84071548172»'],
  ignore: ['code 84071548172'],
};
