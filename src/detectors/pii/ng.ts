import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Nigeria. NIN: eleven digits; NIMC publishes no check digit. BVN: eleven digits, begins with 22, no check digit that
 * is published (NIBSS).
 */
export default identifiers({
  'ng-nin': {
    title: 'Nigerian identity number (NIN)',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'nin|nimc|national identification number',
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
  match: ['NIN: «48172036154»', 'BVN «22481720365»'],
  ignore: ['48172036154', '22481720365'],
};
