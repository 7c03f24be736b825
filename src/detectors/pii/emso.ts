import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * EMŠO or JMBG of Slovenia, Serbia, Bosnia, Montenegro and North Macedonia: birth date, region, number, weights 7 6 5 4
 * 3 2 modulo 11.
 */
const isEmso = (digits: string): boolean =>
  /^\d{4}(?:9|0[012])/.test(digits) &&
  isShortDate(digits.slice(0, 4) + digits.slice(5, 7), true) &&
  weightedCheck(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);

export default identifiers({
  emso: {
    title: 'Personal number (EMŠO, JMBG)',
    severity: 'critical',
    shape: /[0-3]\d{12}/,
    least: 13,
    names: 'emšo|emso|jmbg|јмбг|матичен|matični',
    valid: isEmso,
    alone: true,
  },
});

export const examples: Examples = {
  match: [complete('EMŠO: «150798450331?»', isEmso), complete('see «030697171204?»', isEmso)],
  ignore: [complete('EMŠO «150798450331?»', isEmso, 'wrong'), '1513984503312'],
};
