import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Qatar. QID: century, birth year, country, number: eleven digits (ministry of the interior). */
export default identifiers({
  'qa-qid': {
    title: 'Qatari identity number (QID)',
    severity: 'critical',
    shape: /[23]\d{10}/,
    least: 11,
    names: 'qid|qatar|البطاقة الشخصية',
  },
});

export const examples: Examples = {
  match: ['QID «28463400481»'],
  ignore: ['code 28463400481'],
};
