import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Singapore. NRIC and FIN: weights 2 7 6 5 4 3 2 and a letter table by prefix (ICA). UEN: three forms (ACRA). */
const tables: Readonly<Record<string, string>> = {
  S: 'JZIHGFEDCBA',
  T: 'JZIHGFEDCBA',
  F: 'XWUTRQPNMLK',
  G: 'XWUTRQPNMLK',
  M: 'XWUTRQPNJLK',
};
const offsets: Readonly<Record<string, number>> = { S: 0, F: 0, T: 4, G: 4, M: 3 };

function isNric(value: string): boolean {
  const prefix = value[0] ?? '';
  const rest = (weightedSum(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (offsets[prefix] ?? 0)) % 11;
  return tables[prefix]?.[rest] === value[8];
}

const uenAlphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

function isUen(value: string): boolean {
  if (/^\d{8}[A-Z]$/.test(value)) return 'XMKECAWLJDB'[weightedSum(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8];
  if (/^\d{9}[A-Z]$/.test(value))
    return 'ZKCMDNERGWH'[weightedSum(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
  const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce(
    (total, weight, at) => total + weight * uenAlphabet.indexOf(value[at] ?? ''),
    0,
  );
  return uenAlphabet[(sum - 5) % 11] === value[9];
}

export default identifiers({
  'sg-nric-fin': {
    title: 'Singapore identity number',
    shape: /[STFGM]\d{7}[A-Z]/i,
    least: 7,
    names: 'nric|fin|identity card',
    valid: isNric,
    alone: true,
  },
  'sg-uen': {
    title: 'Singapore entity number',
    severity: 'low',
    shape: /\d{8}[A-Z]|(?:18|19|20)\d{7}[A-Z]|[RST]\d\d[A-Z]{2}\d{4}[A-Z]/,
    least: 2,
    names: 'uen|entity number',
    valid: isUen,
    alone: true,
  },
});

export const examples: Examples = {
  match: [
    complete('NRIC «T5202284*».', isNric),
    complete('FIN «G4817203*»', isNric),
    complete('«20143429?D»', isUen),
    complete('UEN «5312522?D»', isUen),
    complete('«T16RF0037*»', isUen),
  ],
  ignore: [complete('NRIC «T520228?Z»', isNric, 'wrong'), complete('UEN «5312522?D»', isUen, 'wrong'), 'A1234567Z'],
};
