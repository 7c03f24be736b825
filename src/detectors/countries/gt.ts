import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Guatemala. DPI (also CUI): 13 digits, the last four of place (RENAP). */
export default identifiers({
  'gt-dpi': {
    title: 'Guatemalan identity number (DPI)',
    severity: 'critical',
    shape: /\d{4} ?\d{5} ?\d{4}/,
    least: 13,
    names: 'dpi|cui|guatemala',
  },
});

export const examples: Examples = {
  match: ['DPI «2481 72036 0101»'],
  ignore: ['code 2481 72036 0101'],
};
