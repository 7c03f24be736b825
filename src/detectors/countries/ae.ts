import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** The Emirates. Emirates ID: 784, birth year, seven digits, Luhn (ICP). Number plates: emirate, code, number. */
export default identifiers({
  'ae-emirates-id': {
    title: 'Emirates identity number',
    severity: 'critical',
    shape: /784([ -]?)(?:19|20)\d\d\1\d{7}\1\d/,
    least: 15,
    names: 'emirates id|هوية|eid',
    valid: luhn,
    alone: true,
  },
  'ae-vehicle': {
    title: 'Number plate of the Emirates',
    severity: 'medium',
    shape: /(?:Dubai|Abu Dhabi|Sharjah|Ajman) [A-Z]{0,2}\d? ?\d{3,5}/,
    least: 3,
    names: 'plate|vehicle|car|لوحة',
  },
});

export const examples: Examples = {
  match: [
    complete('Emirates ID «784-1984-4817203-?»', luhn),
    complete('see «78419844817203?»', luhn),
    'plate «Dubai K 48172»',
  ],
  ignore: [complete('784-1984-4817203-?', luhn, 'wrong')],
};
