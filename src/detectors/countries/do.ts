import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Dominican Republic. Cédula: municipality, number, one digit more: eleven digits (JCE). */
export default identifiers({
  'do-cedula': {
    title: 'Dominican identity number',
    severity: 'critical',
    shape: /\d{3}-?\d{7}-?\d/,
    least: 11,
    names: 'cédula|cedula|dominican',
  },
});

export const examples: Examples = {
  match: ['cédula «048-1720365-1»'],
  ignore: ['code 048-1720365-1'],
};
