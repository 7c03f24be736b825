import type { Examples } from '../../engine/detector.ts';
import { isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Malaysia, MyKad: birth date, place code, sequence (JPN); no check digit. Tax number (LHDN) and provident fund (KWSP):
 * by their form beside their name.
 */
export default identifiers({
  'my-nric': {
    title: 'Malaysian identity number (MyKad)',
    severity: 'critical',
    shape: /\d{6}(-?)(?:0[1-9]|[1-5]\d|6[0-8]|7[1-9]|8[2-9]|9[0-389])\1\d{4}/,
    least: 12,
    names: 'mykad|kad pengenalan|ic number|ic|no. kp|nric|malaysia',
    valid: (digits) => isShortDate(digits),
    alone: 'grouped',
  },
  'my-tax-number': {
    title: 'Malaysian tax number',
    shape: /(?:IG|SG|OG|C|D)[ -]?\d{9,11}/,
    least: 9,
    names: 'income tax|cukai|lhdn|tin',
  },
  'my-epf': {
    title: 'Malaysian provident fund number',
    shape: /\d{8}/,
    least: 8,
    names: 'kwsp|epf',
  },
});

export const examples: Examples = {
  match: [
    'MyKad «880314145267»',
    'see «880314-14-5267»',
    'ic «880314-14-5267», plat VXQ 4817. buat surat',
    'No. cukai «IG 48172036514»',
    'KWSP «48172036»',
  ],
  ignore: ['880314145267', '881314-14-5267'],
};
