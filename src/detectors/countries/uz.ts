import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Uzbekistan. PINFL: century and sex, birth date, district, number: 14 digits. */
export default identifiers({
  'uz-pinfl': {
    title: 'Uzbek personal number (PINFL)',
    severity: 'critical',
    shape: /[3-6]\d{13}/,
    least: 14,
    names: 'pinfl|пинфл|jshshir|жшшир',
  },
});

export const examples: Examples = {
  match: ['PINFL «31507844817203»'],
  ignore: ['code 31507844817203'],
};
