import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Botswana. Omang: nine digits, the fifth 1 or 2 for the sex (Civil and National Registration). */
export default identifiers({
  'bw-omang': {
    title: 'Botswanan identity number (Omang)',
    severity: 'critical',
    shape: /\d{4}[12]\d{4}/,
    least: 9,
    names: 'omang|botswana',
  },
});

export const examples: Examples = {
  match: ['Omang «481717203»'],
  ignore: ['code 481717203'],
};
