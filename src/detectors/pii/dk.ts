import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Denmark, CPR: birth date and four digits; the check modulo 11 ended in 2007, so it counts only where the name is not
 * near (CPR-kontoret).
 */
const isCpr = (digits: string): boolean => weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export default identifiers({
  'dk-cpr': {
    title: 'Danish CPR number',
    severity: 'critical',
    shape: /\d{6}[- ]?\d{4}/,
    least: 10,
    names: 'cpr|cpr-nr|cpr-nummer',
    valid: (digits) => isShortDate(digits, true),
    proof: isCpr,
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [complete('CPR «150784331?»', isCpr), complete('see «150784-331?»', isCpr)],
  ignore: [complete('150784-331?', isCpr, 'wrong'), complete('150784331?', isCpr), '321384-3312'],
};
