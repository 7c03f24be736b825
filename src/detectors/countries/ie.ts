import type { Examples } from '../../engine/detector.ts';
import { complete, valueOf, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Ireland, PPS number: weights 8 to 2, the second letter nine times, modulo 23 (Department of Social Protection).
 * Driving licence (NDLS) and number plates: by their form beside their name.
 */
function isPps(value: string): boolean {
  const second = value[8] && value[8] !== 'W' ? valueOf(value[8]) - 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === value[7];
}

export default identifiers({
  'ie-pps': {
    title: 'Irish PPS number',
    severity: 'critical',
    shape: /\d{7}(?:[A-W][A-IW]?|[a-w][a-iw]?)/,
    least: 7,
    names: 'pps|ppsn|personal public service',
    valid: isPps,
    alone: true,
  },
  'ie-driver-license': {
    title: 'Irish driving licence number',
    shape: /\d{9}/,
    least: 9,
    names: 'driver number|driving licence|ndls',
  },
  'ie-vehicle': {
    title: 'Irish number plate',
    severity: 'medium',
    shape: /\d{2,3}-[A-Z]{1,2}-\d{1,6}/,
    least: 1,
    names: 'reg|registration|car|vehicle|plate|nct',
  },
});

export const examples: Examples = {
  match: [
    complete('PPSN «4817203*A»', isPps),
    complete('see «1234567*»', isPps),
    'driving licence «481720365»',
    'car reg «191-D-48172»',
  ],
  ignore: ['anon-rss:3477251kB', complete('PPSN «481720?TA»', isPps, 'wrong'), complete('123456?T', isPps, 'wrong')],
};
