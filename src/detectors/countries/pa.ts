import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Panama. Cédula: province or kind, book, entry (Tribunal Electoral). */
export default identifiers({
  'pa-cedula': {
    title: 'Panamanian identity number',
    severity: 'critical',
    shape: /(?:\d{1,2}|PE|E|N)-\d{2,4}-\d{2,6}/,
    least: 5,
    names: 'cédula|cedula|panamá|panama',
  },
});

export const examples: Examples = {
  match: ['cédula «8-481-7203»'],
  ignore: ['code 8-481-7203'],
};
