import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Algeria. NIN, on the biometric identity card: 18 digits, the first 1 or 2 (ministry of the interior). */
export default identifiers({
  'dz-nin': {
    title: 'Algerian identity number (NIN)',
    severity: 'critical',
    shape: /[12]\d{17}/,
    least: 18,
    names: 'nin|numéro d’identification nationale|رقم التعريف',
  },
});

export const examples: Examples = {
  match: ['NIN «109481720365481720»'],
  ignore: ['code 109481720365481720'],
};
