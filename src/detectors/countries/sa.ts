import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Saudi Arabia. National identity number (first digit 1) and iqama (2): ten digits, Luhn (ministry of the interior).
 */
export default identifiers({
  'sa-national-id': {
    title: 'Saudi identity number or iqama',
    severity: 'critical',
    shape: /[12]\d{9}/,
    least: 10,
    names: 'iqama|saudi|هوية|إقامة|اقامة|السجل المدني',
    valid: luhn,
  },
});

export const examples: Examples = {
  match: [complete('iqama «248172036?»', luhn)],
  ignore: [complete('248172036?', luhn)],
};
