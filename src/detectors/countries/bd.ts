import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Bangladesh. NID: 10, 13 or 17 digits (Election Commission). TIN and BIN: 12 or 13 digits (NBR). */
export default identifiers({
  'bd-nid': {
    title: 'Bangladeshi identity number (NID)',
    severity: 'critical',
    shape: /\d{17}|\d{13}|\d{10}|\d{3} \d{3} \d{4}/,
    least: 10,
    names: 'nid|smart card|national id|জাতীয়|পরিচয়পত্র|এনআইডি',
  },
  'bd-tin': {
    title: 'Bangladeshi tax number',
    shape: /\d{12}|\d{9}-\d{4}/,
    least: 12,
    names: 'tin|e-tin|etin|bin|টিআইএন',
  },
});

export const examples: Examples = {
  match: ['NID «1984481720365»', 'e-TIN «481720365148»'],
  ignore: ['code 1984481720365'],
};
