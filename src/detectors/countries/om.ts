import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Oman. Civil number: seven to nine digits beside its name (Royal Oman Police). */
export default identifiers({
  'om-civil-id': {
    title: 'Omani civil number',
    severity: 'critical',
    shape: /\d{7,9}/,
    least: 7,
    names: 'oman civil|civil number|civil no|resident card|عمان|الرقم المدني',
  },
});

export const examples: Examples = {
  match: ['civil number «48172036»'],
  ignore: ['code 48172036'],
};
