import { piece, regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * United States documents without check digits: passport (State Department), alien registration (USCIS), driving
 * licences by state (AAMVA shapes). Tax preparers (PTIN, IRS) and known travellers (DHS): by their form beside their
 * name.
 */
export default identifiers({
  'us-passport': {
    title: 'US passport number',
    shape: /[A-Z]\d{8}|\d{9}/,
    least: 8,
    names: 'passport|travel document',
  },
  'us-driver-license': {
    title: 'US driving licence number',
    shape: regex('i')`
      [A-Z]\d{3,4}-?\d{3,4}-?\d{4,6}(?:-\d{1,3})?
      |[A-Z]{1,2}\d{4,8}|[A-Z]\d{9,13}|\d{7,12}|\d{3}-?\d{2,3}-?\d{3,4}|[A-Z]{3}\*{2}[A-Z0-9]{7}
      |[A-Z]{1,3}-\d{2,3}-\d{2,4}(?:-\d{2,4})?
    `,
    least: 2,
    names: piece`
      driver license|driver's license|drivers license|driver licence|driving license|driver’s license
      |dl number|dl#|dl no|dln|dmv|license number|california license|florida license|texas license|ca license|fl license|tx license|ny license|state license
      |permis de conduire|driver s license
    `,
  },
  'us-driver-license-dl': {
    entity: 'US_DRIVER_LICENSE',
    title: 'US driving licence number',
    shape: /[A-Z]\d{7,14}|[A-Z]\d{3}-\d{3}-\d\d-\d{3}-\d|[A-Z]\d{3}-\d{4}-\d{4}/,
    least: 2,
    names: 'dl|cdl',
  },
  'us-alien-number': {
    title: 'US alien registration number',
    shape: /A[- ]?\d{8,9}|A[- ]?\d{3}[- ]\d{3}[- ]\d{3}/,
    least: 8,
    names: 'a-number|alien registration|alien number|uscis|green card|permanent resident',
  },
  'us-ein': {
    title: 'US employer number (EIN)',
    severity: 'low',
    shape: /\d\d-\d{7}/,
    least: 9,
    names: 'ein|employer identification|fein|federal tax id|employer id|tax id|taxpayer identification',
  },
  'us-ptin': {
    title: 'US preparer number (PTIN)',
    severity: 'medium',
    shape: /P\d{8}/,
    least: 8,
    names: 'ptin|preparer',
  },
  'us-known-traveler': {
    title: 'US known traveller number',
    shape: /(?:TT|TE)?[A-Z\d]{2}\d{6,7}|\d{9}/,
    least: 6,
    names: 'known traveler|ktn|passid|global entry|redress',
  },
});

export const examples: Examples = {
  match: [
    "driver's license: «D4817203»",
    'California DL «B4871029» on file',
    'CDL «K418-2093-7751» (IL), valid',
    'US passport «A48172036»',
    'EIN «48-1720365»',
    'A-Number «A481720365»',
    'PTIN «P04817203»',
    'Known Traveler Number «481720365»',
  ],
  ignore: ['D4817203', 'A48172036', '48-1720365', 'A481720365', 'order D4817203', 'part K418-2093-7751'],
};
