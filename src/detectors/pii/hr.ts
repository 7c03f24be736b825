import type { Examples } from '../../engine/detector.ts';
import { complete, mod11and10 } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Croatia, OIB: eleven digits, ISO 7064 MOD 11,10 (Porezna uprava). */
export default identifiers({
  'hr-oib': {
    title: 'Croatian personal number (OIB)',
    severity: 'critical',
    shape: /(?:HR)?\d{11}/,
    least: 11,
    names: 'oib|osobni identifikacijski',
    valid: (value) => mod11and10(value.replace('HR', '')),
  },
});

export const examples: Examples = {
  match: [complete('OIB: «4817203615?»', mod11and10)],
  ignore: [complete('OIB: «4817203615?»', mod11and10, 'wrong'), complete('2222403615?', mod11and10)],
};
