import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Switzerland. AHV number: 756, nine digits, EAN-13 check digit (ZAS). UID: CHE, weights 5 4 3 2 7 6 5 4 modulo 11
 * (BFS).
 */
const isAhv = (digits: string): boolean => weightedCheck(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], 10);
const isUid = (value: string): boolean => weightedCheck(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4], 11, -1);

export default identifiers({
  'ch-ahv': {
    title: 'Swiss social insurance number (AHV)',
    severity: 'critical',
    shape: /756([. -]?)\d{4}\1\d{4}\1\d\d/,
    least: 13,
    names: 'ahv|avs|sozialversicherung|assurance sociale',
    valid: isAhv,
    alone: true,
  },
  'ch-uid': {
    title: 'Swiss company number (UID)',
    severity: 'low',
    shape: /CHE[- ]?\d{3}\.?\d{3}\.?\d{3}/,
    least: 9,
    names: 'uid|ide|mwst|tva',
    valid: isUid,
    alone: true,
  },
});

export const examples: Examples = {
  match: [
    complete('AHV «756.4817.2036.5?»', isAhv),
    complete('see «756481720365?»', isAhv),
    complete('«CHE-481.720.3??»', isUid),
  ],
  ignore: [
    complete('código de barras «756481720365?»', isAhv, 'plain'),
    complete('AHV «756.4817.2036.5?»', isAhv, 'wrong'),
    complete('CHE-481.720.30?', isUid, 'wrong'),
  ],
};
