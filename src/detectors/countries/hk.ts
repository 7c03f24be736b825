import type { Examples } from '../../engine/detector.ts';
import { complete, valueOf } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Hong Kong identity card: letters, six digits, check digit in brackets; weights 9 to 1 modulo 11, a blank counts 36
 * (Immigration Department). Passport: K or H, eight digits.
 */
function isCard(value: string): boolean {
  const body = value.padStart(9, ' ');
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (9 - at) * (body[at] === ' ' ? 36 : valueOf(body[at]));
  return sum % 11 === 0;
}

export default identifiers({
  'hk-id': {
    title: 'Hong Kong identity card number',
    severity: 'critical',
    shape: /[A-Z]{1,2}\d{6} ?\([0-9A]\)|[A-Z]{1,2}\d{6}[0-9A]/,
    least: 6,
    names: 'hkid|hong kong|身份證|香港',
    valid: isCard,
    alone: 'grouped',
  },
  'hk-passport': {
    title: 'Hong Kong passport number',
    shape: /[KH][A-Z]?\d{8}/,
    least: 8,
    names: 'passport|護照|护照',
  },
});

export const examples: Examples = {
  match: [complete('HKID «G481720(*)»', isCard), complete('see «WX481720(?)»', isCard), 'HKSAR passport «K48172036»'],
  ignore: [complete('HKID «G481720(?)»', isCard, 'wrong'), complete('G481720*', isCard)],
};
