import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Egypt. Identity number: century, birth date, governorate, sequence, check digit (Civil Status Organisation). */
const isEgyptian = (digits: string): boolean =>
  isShortDate(digits.slice(1)) && /^(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)/.test(digits.slice(7));

export default identifiers({
  'eg-national-id': {
    title: 'Egyptian national identity number',
    severity: 'critical',
    shape: /[23]\d{13}/,
    least: 14,
    names: 'الرقم القومي|رقم قومي|egyptian|egypt|national id',
    valid: isEgyptian,
  },
});

export const examples: Examples = {
  match: [complete('national id «2840715014817?»', isEgyptian)],
  ignore: ['28413150148172'],
};
