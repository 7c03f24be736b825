import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * South Africa, other numbers. Income tax: ten digits, Luhn (SARS). VAT: begins with 4. Companies: year, number, kind
 * (CIPC).
 */
export default identifiers({
  'za-income-tax-number': {
    title: 'South African tax number',
    shape: /[01239]\d{3}([ /-]?)\d{3}\1\d{3}/,
    least: 10,
    names: 'income tax|sars|tax reference|tax number',
    valid: luhn,
  },
  'za-vat-number': {
    title: 'South African VAT number',
    severity: 'low',
    shape: /4\d{9}/,
    least: 10,
    names: 'vat|btw',
  },
  'za-company-registration': {
    title: 'South African company number',
    severity: 'low',
    shape: /(?:19|20)\d\d\/\d{6}\/(?:0[678]|1[012]|2[1-6]|30|31)/,
    least: 12,
    names: 'cipc|company registration|reg no|registration',
    alone: true,
  },
  'za-driver-license': {
    title: 'South African driving licence or traffic register number',
    shape: /\d{8}[A-Z\d]{4}|\d{4}[A-Z\d]{5}\d{3}[A-Z]/,
    least: 3,
    names: "driver's licence|driving licence|driver licence|traffic register|natis|trn",
  },
});

export const examples: Examples = {
  match: [
    complete('income tax no «094817203?»', luhn),
    'VAT no «4817203651»',
    'Pty Ltd «2014/048172/07»',
    'driving licence «48172036X1KZ»',
  ],
  ignore: ['4817203651', '2014/048172/99', '48172036X1KZ', complete('income tax no «094817203?»', luhn, 'wrong')],
};
