import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Denmark, CPR: birth date and four digits; modulo 11, except for days whose numbers ran out (1 January above all; CPR-kontoret). */
const isCpr = (digits: string): boolean =>
  isShortDate(digits, true) &&
  (weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 || digits.startsWith('0101'));

export default identifiers({
  'dk-cpr': {
    entity: 'DK_CPR',
    title: 'Danish CPR number',
    severity: 'critical',
    shape: /\d{6}[- ]?\d{4}/,
    least: 10,
    names: 'cpr|personnummer|cpr-nr',
    valid: isCpr,
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [`CPR «${complete('150784331?', isCpr)}»`, `see «${complete('150784-331?', isCpr)}»`],
  ignore: [`CPR ${complete('150784-331?', isCpr, false)}`, complete('150784331?', isCpr), '321384-3312'],
};
