import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Egypt: century, birth date, governorate, sequence, check digit (Civil Status Organisation). Kenya and Ghana: cards by
 * shape.
 */
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
  'ke-national-id': {
    title: 'Kenyan identity number or KRA PIN',
    shape: /\d{7,8}|[AP]\d{9}[A-Z]/,
    least: 7,
    names: 'kenyan id|kitambulisho|kra pin|huduma',
  },
  'gh-card': {
    title: 'Ghana Card number',
    shape: /GHA-?\d{9}-?\d/,
    least: 10,
    names: 'ghana card',
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('national id «2840715014817?»', isEgyptian), 'KRA PIN «A048172036X»', '«GHA-481720365-1»'],
  ignore: ['28413150148172', 'A048172036X', 'GHA-48172-1'],
};
