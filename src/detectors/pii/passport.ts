import { piece } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Passports of any country: ICAO 9303 allows nine letters and digits; most have one or two letters and six to eight
 * digits.
 */
export default identifiers({
  passport: {
    title: 'Passport number',
    shape:
      /[A-Z]{1,2}\d{6,8}|\d{8,9}|(?=[A-Z]{0,7}\d)[A-Z][A-Z0-9]{7,8}\d?|[A-Z]\d{2}[A-Z]{1,2}\d{4,5}|\d\d[A-Z]{2}\d{5}/,
    least: 2,
    names: piece`
      passport|passeport|pasaporte|passaporto|passaporte|reisepass|passnummer|paspoort|paszport|pașaport
      |útlevél|pasport|pasaport|passi|pass-nr|паспорт|διαβατήριο|דרכון|جواز|पासपोर्ट|护照|護照|旅券|여권
      |หนังสือเดินทาง|hộ chiếu|paspor
    `,
  },
});

export const examples: Examples = {
  match: [
    'Passport No: «X1834027»',
    'numéro de passeport «PK481720»',
    'passport «518203477» expires',
    'Reisepass-Nr. «C1GWP2W8J8»',
    'Reisepass-Nr. «CN7XHGNY9»',
  ],
  ignore: [
    'X1834027',
    'passport.js 0.6.0',
    'order 518203477',
    'npm i passport@0.7.0 # build 16973528',
    'plant passport A RX-908870 C 16973528 D NL',
  ],
};
