import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Pakistan, CNIC: place, family, sex (NADRA), 5-7-1 digits; no check digit that is published. NTN, the tax number:
 * seven digits and one more (FBR).
 */
export default identifiers({
  'pk-cnic': {
    title: 'Pakistani identity number (CNIC)',
    severity: 'critical',
    shape: /[1-7]\d{4}(-?)\d{7}\1\d/,
    least: 13,
    names: 'cnic|nadra|nicop|شناختی',
    alone: 'grouped',
  },
  'pk-ntn': {
    title: 'Pakistani tax number (NTN)',
    severity: 'medium',
    shape: /\d{7}-\d/,
    least: 8,
    names: 'ntn|strn|national tax',
  },
});

export const examples: Examples = {
  match: ['CNIC «3520248172035»', 'see «35202-4817203-5»', 'NTN «4817203-6»'],
  ignore: ['3520248172035', '05202-4817203-5', '35202-4817203-56'],
};
