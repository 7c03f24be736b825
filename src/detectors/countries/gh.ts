import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Ghana. Ghana Card: GHA, nine digits, one more (NIA). SSNIT: a letter and twelve digits. TIN: kind of payer, 00, eight
 * more (GRA).
 */
export default identifiers({
  'gh-card': {
    title: 'Ghana Card number',
    shape: /GHA-?\d{9}-?\d/,
    least: 10,
    names: 'ghana card',
    alone: true,
  },
  'gh-ssnit': {
    title: 'Ghanaian social security number',
    severity: 'critical',
    shape: /[A-Z]\d{12}/,
    least: 12,
    names: 'ssnit|social security',
  },
  'gh-tin': {
    title: 'Ghanaian tax number',
    shape: /[PCGQV]00\d{7}[\dX]/,
    least: 10,
    names: 'tin|tax identification|gra',
  },
});

export const examples: Examples = {
  match: ['«GHA-481720365-1»', 'SSNIT «C018407150048»', 'TIN «P0004817203»'],
  ignore: ['GHA-48172-1'],
};
