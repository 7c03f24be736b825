import type { Examples } from '../../engine/detector.ts';
import { complete, verhoeff } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Nigeria. NIN: eleven digits, Verhoeff (NIMC). BVN: eleven digits, begins with 22, no check digit that is published (NIBSS). */
export default identifiers({
  'ng-nin': {
    title: 'Nigerian identity number (NIN)',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'nin|nimc|national identification number',
    valid: verhoeff,
  },
  'ng-bvn': {
    title: 'Nigerian bank verification number',
    severity: 'critical',
    shape: /22\d{9}/,
    least: 11,
    names: 'bvn|bank verification',
  },
});

export const examples: Examples = {
  match: [complete('NIN: «4817203615?»', verhoeff), 'BVN «22481720365»'],
  ignore: [complete('NIN: «4817203615?»', verhoeff, 'wrong'), complete('4817203615?', verhoeff), '22481720365'],
};
