import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Rwanda. Identity number: kind of holder, birth year, 7 or 8 for the sex, number, issue (NIDA). */
export default identifiers({
  'rw-nid': {
    title: 'Rwandan identity number',
    severity: 'critical',
    shape: /[1-3] ?(?:19|20)\d\d ?[78] ?\d{7} ?\d ?\d\d/,
    least: 16,
    names: 'indangamuntu|national id|rwanda|nid',
  },
});

export const examples: Examples = {
  match: ['indangamuntu «1 1984 7 0048172 0 36»'],
  ignore: ['code 1 1984 7 0048172 0 36'],
};
