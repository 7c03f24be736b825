import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Tax numbers for VAT in the Gulf states: 15 digits; in Oman, OM and ten. */
export default identifiers({
  'gulf-tax-number': {
    title: 'Tax number of a Gulf state',
    severity: 'medium',
    shape: /[13]\d{14}|OM\d{10}/,
    least: 10,
    names: 'trn|vat|ضريب|tax registration',
  },
});

export const examples: Examples = {
  match: ['TRN «100481720365003»'],
  ignore: ['code 100481720365003'],
};
