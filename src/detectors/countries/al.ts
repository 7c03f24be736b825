import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Albania. NID: a letter, eight digits, a letter (civil registry). */
export default identifiers({
  'al-nid': {
    title: 'Albanian identity number (NID)',
    severity: 'critical',
    shape: /[A-Z]\d{8}[A-Z]/,
    least: 8,
    names: 'nid|nipt|letërnjoftim|albania|numri personal',
  },
});

export const examples: Examples = {
  match: ['NID «J84817203K»'],
  ignore: ['code J84817203K'],
};
