import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Bahrain. CPR: year and month of birth, number: nine digits (iGA). */
export default identifiers({
  'bh-cpr': {
    title: 'Bahraini personal number (CPR)',
    severity: 'critical',
    shape: /\d\d(?:0[1-9]|1[0-2])\d{5}/,
    least: 9,
    names: 'cpr|bahrain|الرقم الشخصي|البحرين',
  },
});

export const examples: Examples = {
  match: ['CPR «840748172»'],
  ignore: ['code 840748172'],
};
