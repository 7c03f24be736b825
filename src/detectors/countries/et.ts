import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Ethiopia. Fayda number: twelve digits in fours (National ID Program). */
export default identifiers({
  'et-fayda': {
    title: 'Ethiopian identity number (Fayda)',
    severity: 'critical',
    shape: /\d{4}([ -]?)\d{4}\1\d{4}/,
    least: 12,
    names: 'fayda|fin|ethiopia|ፋይዳ',
  },
});

export const examples: Examples = {
  match: ['Fayda FIN «4817 2036 5148»'],
  ignore: ['code 4817 2036 5148'],
};
