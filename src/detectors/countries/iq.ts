import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Iraq. Number of the national card: birth year, then eight digits. */
export default identifiers({
  'iq-national-id': {
    title: 'Iraqi identity number',
    severity: 'critical',
    shape: /(?:19|20)\d{10}/,
    least: 12,
    names: 'iraq|البطاقة الوطنية|البطاقة الموحدة',
  },
});

export const examples: Examples = {
  match: ['البطاقة الوطنية «198448172036»'],
  ignore: ['code 198448172036'],
};
