import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Zambia. NRC: six digits, two of the district, one for the kind of holder (Department of National Registration). */
export default identifiers({
  'zm-nrc': {
    title: 'Zambian registration card number (NRC)',
    severity: 'critical',
    shape: /\d{6}\/\d\d\/[1-9]/,
    least: 9,
    names: 'nrc|registration card|zambia',
  },
});

export const examples: Examples = {
  match: ['NRC «481720/36/1»'],
  ignore: ['code 481720/36/1'],
};
