import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Tanzania. National identity number: birth date, place, number, two digits more (NIDA). */
export default identifiers({
  'tz-nida': {
    title: 'Tanzanian identity number (NIDA)',
    severity: 'critical',
    shape: /(?:19|20)\d{6}-?\d{5}-?\d{5}-?\d\d/,
    least: 20,
    names: 'nida|nin|kitambulisho|national id',
  },
});

export const examples: Examples = {
  match: ['NIDA «19840715-14101-00003-27»'],
  ignore: ['code 19840715-14101-00003-27'],
};
