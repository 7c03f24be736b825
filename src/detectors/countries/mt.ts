import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Malta. Identity card: up to seven digits and a letter (Identità). */
export default identifiers({
  'mt-id': {
    title: 'Maltese identity card number',
    severity: 'critical',
    shape: /\d{3,7}[MGAPLHBZ]/,
    least: 3,
    names: 'malta|maltese|identity card|karta tal-identità|id card',
  },
});

export const examples: Examples = {
  match: ['Malta ID card «0481720M»'],
  ignore: ['code 0481720M'],
};
