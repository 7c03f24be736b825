import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Myanmar. NRC: state, township, kind of citizen, six digits (Immigration and Population). */
export default identifiers({
  'mm-nrc': {
    title: 'Burmese registration number (NRC)',
    severity: 'critical',
    shape: /\d{1,2}\/[A-Za-z]{3,12}\([NPETncpet]\)\d{6}/,
    least: 6,
    names: 'nrc|myanmar|burm|မှတ်ပုံတင်',
  },
});

export const examples: Examples = {
  match: ['NRC «12/KaMaYa(N)048172»'],
  ignore: ['code 12/KaMaYa(N)048172'],
};
