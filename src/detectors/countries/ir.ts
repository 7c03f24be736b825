import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Iran. National code (کد ملی): ten digits; its check digit (modulo 11) is not asked for. */
export default identifiers({
  'ir-national-code': {
    title: 'Iranian national code',
    severity: 'critical',
    shape: /\d{3}-?\d{6}-?\d/,
    least: 10,
    names: 'کد ملی|کدملی|کدملي|code melli|melli|national code',
  },
});

export const examples: Examples = {
  match: ['کد ملی «0048172036»'],
  ignore: ['code 0048172036'],
};
