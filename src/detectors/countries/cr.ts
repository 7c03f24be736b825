import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Costa Rica. Cédula: province, book, entry: nine digits (TSE). */
export default identifiers({
  'cr-cedula': {
    title: 'Costa Rican identity number',
    severity: 'critical',
    shape: /[1-9]-?\d{4}-?\d{4}/,
    least: 9,
    names: 'cédula|cedula|costa rica',
  },
});

export const examples: Examples = {
  match: ['cédula «1-0481-7203»'],
  ignore: ['code 1-0481-7203'],
};
