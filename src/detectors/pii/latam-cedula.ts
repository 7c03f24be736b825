import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Cédulas of Colombia and Venezuela: grouped digits, or V or E before them; they have no check digit. */
export default identifiers({
  'latam-cedula': {
    title: 'Identity number (cédula)',
    shape: /(?:[VE]-?)?\d{1,3}\.\d{3}\.\d{3}|[VE]-?\d{6,8}|1\.\d{3}\.\d{3}\.\d{3}/,
    least: 6,
    names: 'cédula|cedula|c.c.|ciudadanía',
  },
});

export const examples: Examples = {
  match: ['cédula «V-14.817.203»'],
  ignore: ['14.817.203'],
};
