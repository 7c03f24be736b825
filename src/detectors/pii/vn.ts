import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Vietnam, citizen identity number: province, sex and century, birth year, sequence (Decree 137/2015); no check digit.
 */
export default identifiers({
  'vn-cccd': {
    title: 'Vietnamese citizen number',
    severity: 'critical',
    shape: /0\d{2}[0-3]\d{8}/,
    least: 12,
    names: 'cccd|căn cước|cmnd|chứng minh|vietnam',
  },
});

export const examples: Examples = { match: ['CCCD «079188024817»'], ignore: ['079188024817', 'CCCD 979188024817'] };
