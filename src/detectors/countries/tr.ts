import type { Examples } from '../../engine/detector.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Turkey, T.C. kimlik no: two check digits (NVİ). VKN, the tax number (GİB), and SGK, social insurance: by their form
 * beside their name.
 */
function isTckn(digits: string): boolean {
  const at = [...digits].map(Number);
  const sum = (places: readonly number[]): number => places.reduce((total, place) => total + (at[place] ?? 0), 0);
  const tenth = (sum([0, 2, 4, 6, 8]) * 7 - sum([1, 3, 5, 7]) + 100) % 10;
  return tenth === at[9] && sum([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 10 === at[10];
}

export default identifiers({
  'tr-national-id': {
    title: 'Turkish identity number',
    severity: 'critical',
    shape: /[1-9]\d{2}([ -]?)\d{3}\1\d{3}\1\d{2}|[1-9]\d{10}/,
    least: 11,
    names: 'kimlik|tckn|tc no|t.c.|vatandaşlık',
    valid: isTckn,
    alone: true,
  },
  'tr-tax-number': {
    title: 'Turkish tax number (VKN)',
    shape: /\d{10}/,
    least: 10,
    names: 'vkn|vergi|vergi no',
  },
  'tr-sgk': {
    title: 'Turkish social insurance number',
    shape: /\d{13}|\d{26}/,
    least: 13,
    names: 'sgk|ssk|sigorta sicil',
  },
});

export const examples: Examples = {
  match: [
    complete('TC kimlik no: «481720361??»', isTckn),
    complete('see «29381746???»', isTckn),
    'vergi no «4817203651»',
    'SGK «4817203651481»',
  ],
  ignore: [complete('TC kimlik no: «4817203610?»', isTckn, 'wrong'), complete('order «481720361??»', isTckn, 'plain')],
};
