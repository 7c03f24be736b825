import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Vietnam, citizen identity number: province, sex and century, birth year, sequence (Decree 137/2015); no check digit.
 * Social insurance (BHXH), tax number and the older identity card: by their form beside their name.
 */
export default identifiers({
  'vn-cccd': {
    title: 'Vietnamese citizen number',
    severity: 'critical',
    shape: /0\d{2}[0-3]\d{8}/,
    least: 12,
    names: 'cccd|căn cước|cmnd|chứng minh|vietnam',
  },
  'vn-social-insurance': {
    title: 'Vietnamese social insurance number',
    shape: /(?:[A-Z]{2}\d)?\d{10}(?:\d{2})?/,
    least: 10,
    names: 'bhxh|bảo hiểm|bhyt',
  },
  'vn-tax-code': {
    title: 'Vietnamese tax number',
    severity: 'medium',
    shape: /\d{10}(?:-\d{3})?/,
    least: 10,
    names: 'mã số thuế|mst',
  },
  'vn-old-id': {
    title: 'Vietnamese identity card number',
    severity: 'critical',
    shape: /[0-3]\d{8}/,
    least: 9,
    names: 'cmnd|cmt|chứng minh',
  },
});

export const examples: Examples = {
  match: ['CCCD «079188024817»', 'số BHXH «4817203651»', 'mã số thuế «4817203651»', 'CMND «024817203»'],
  ignore: ['079188024817', 'CCCD 979188024817'],
};
