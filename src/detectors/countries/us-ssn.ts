import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Social Security numbers (SSA, "SSN randomization": no area 000, 666 or 9xx, no group 00, no serial 0000) and ITINs
 * (IRS).
 */
const names = 'ssn|social security|soc sec|socialsecurity|social insurance|itin|taxpayer|tax id|tin';
/** Printed on sample cards, or plainly counted up. */
const printed = /^(?:078051120|219099999|123456789|987654321|(\d)\1{8})$/;

export default identifiers({
  'us-ssn': {
    title: 'US Social Security number',
    severity: 'critical',
    shape: /\d{3}([- ./])\d\d\1\d{4}|\d{9}/,
    least: 9,
    names,
    valid: (digits) => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits) && !printed.test(digits),
    alone: 'grouped',
  },
  'us-itin': {
    title: 'US taxpayer number (ITIN)',
    shape: /9\d\d([- .]?)\d\d\1\d{4}/,
    least: 9,
    names,
    valid: (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    'her SSN is «512-83-6094»',
    'see «142-81-0987».',
    'SSN «142/81/0987»',
    'ssn=«512836094»',
    'value «918-74-8996» (checked)',
    'ITIN «918748996»',
  ],
  ignore: [
    'Portland, OR 97214-3999', // a ZIP code
    '078-05-1120',
    '666-12-3456',
    '912-93-1234',
    'order 512836094',
    '2024-512-83-6094',
    'ZIP 94103-1234',
  ],
};
