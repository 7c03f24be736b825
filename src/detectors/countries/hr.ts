import type { Examples } from '../../engine/detector.ts';
import { complete, mod11and10 } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Croatia, OIB: eleven digits, ISO 7064 MOD 11,10 (Porezna uprava). Identity card, passport, driving licence: nine
 * digits beside their name.
 */
export default identifiers({
  'hr-oib': {
    title: 'Croatian personal number (OIB)',
    severity: 'critical',
    shape: /(?:HR)?\d{11}/,
    least: 11,
    names: 'oib|osobni identifikacijski',
    valid: (value) => mod11and10(value.replace('HR', '')),
  },
  'hr-document': {
    title: 'Croatian document number',
    shape: /\d{9}/,
    least: 9,
    names: 'osobna iskaznica|osobne iskaznice|putovnic|vozačk|mbo',
  },
});

export const examples: Examples = {
  match: [complete('OIB: «4817203615?»', mod11and10), 'osobna iskaznica «104817203»'],
  ignore: [complete('OIB: «4817203615?»', mod11and10, 'wrong'), complete('2222403615?', mod11and10)],
};
