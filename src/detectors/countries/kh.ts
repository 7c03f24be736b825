import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Cambodia. Identity card: nine digits, and two in brackets (ministry of the interior). */
export default identifiers({
  'kh-national-id': {
    title: 'Cambodian identity number',
    severity: 'critical',
    shape: /\d{9}(?:\(\d\d\))?/,
    least: 9,
    names: 'khmer id|cambodia|អត្តសញ្ញាណ',
  },
});

export const examples: Examples = {
  match: ['Cambodian ID «048172036(01)»'],
  ignore: ['code 048172036(01)'],
};
