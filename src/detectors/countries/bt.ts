import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Bhutan. CID: eleven digits, the first two of the district (DCRC). */
export default identifiers({
  'bt-cid': {
    title: 'Bhutanese identity number (CID)',
    severity: 'critical',
    shape: /1[0-2]\d{9}/,
    least: 11,
    names: 'cid|bhutan|citizenship id',
  },
});

export const examples: Examples = {
  match: ['CID «11481720365»'],
  ignore: ['code 11481720365'],
};
