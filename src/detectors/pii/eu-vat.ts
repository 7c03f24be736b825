import { piece, regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { complete, luhn, mod11and10, remainder, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Value added tax numbers of the European Union and its neighbours: the country, then a form of its own (European
 * Commission, VIES). Check digits where they are only weights; the other countries' forms need the name beside them.
 */

const elevens = (digits: string, weights: readonly number[]): number => weightedSum(digits, weights) % 11;

const checks: Readonly<Record<string, (rest: string) => boolean>> = {
  ATU: (rest) => {
    const sum = [...rest.slice(0, 7)].reduce((total, digit, at) => {
      const times = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return total + Math.floor(times / 10) + (times % 10);
    }, 0);
    return (96 - sum) % 10 === Number(rest[7]);
  },
  BE: (rest) => 97 - remainder(rest.slice(0, -2), 97) === Number(rest.slice(-2)),
  DK: (rest) => elevens(rest, [2, 7, 6, 5, 4, 3, 2, 1]) === 0,
  EE: (rest) => weightedSum(rest, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  FI: (rest) => elevens(rest, [7, 9, 10, 5, 8, 4, 2, 1]) === 0,
  FR: (rest) => !/^\d{11}$/.test(rest) || (12 + 3 * remainder(rest.slice(2), 97)) % 97 === Number(rest.slice(0, 2)),
  HR: mod11and10,
  HU: (rest) => weightedSum(rest, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  LU: (rest) => remainder(rest.slice(0, 6), 89) === Number(rest.slice(6)),
  PL: (rest) => elevens(rest.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) === Number(rest[9]),
  PT: (rest) => [0, 1].includes(elevens(rest, [9, 8, 7, 6, 5, 4, 3, 2, 1])) || rest.endsWith('0'),
  SE: (rest) => luhn(rest.slice(0, 10)),
  SI: (rest) => elevens(rest, [8, 7, 6, 5, 4, 3, 2, 1]) === 0 || rest.endsWith('0'),
};

function isVat(value: string): boolean {
  const country = value.startsWith('ATU') ? 'ATU' : value.slice(0, 2);
  return checks[country]?.(value.slice(country.length)) ?? true;
}

export default identifiers({
  'eu-vat': {
    title: 'VAT number',
    severity: 'low',
    shape: regex('')`
      ATU ?\d{8}|BE ?[01]\d{3}\.?\d{3}\.?\d{3}|BG ?\d{9,10}|CHE[- ]?\d{3}\.?\d{3}\.?\d{3}|CY ?\d{8}[A-Z]
      |CZ ?\d{8,10}|DK ?\d\d ?\d\d ?\d\d ?\d\d|EE ?\d{9}|EL ?\d{9}|ES ?[A-Z0-9]\d{7}[A-Z0-9]|FI ?\d{8}
      |FR ?[A-Z0-9]{2} ?\d{3} ?\d{3} ?\d{3}
      |GB ?\d{3} ?\d{4} ?\d\d(?: ?\d{3})?|HR ?\d{11}|HU ?\d{8}|IE ?\d[A-Z0-9+*]\d{5}[A-Z]{1,2}
      |LT ?(?:\d{9}|\d{12})|LU ?\d{8}|LV ?\d{11}|MT ?\d{8}|PL ?\d{10}|PT ?\d{9}|RO ?\d{4,10}|SE ?\d{12}
      |SI ?\d{8}|SK ?\d{10}|NO ?\d{9} ?MVA
    `,
    least: 3,
    names: piece`
      vat|ust-id|ustid|uid|tva|iva|btw|moms|alv|momsnr|dph|áfa|pvm|pvn|ddv|φπα|afm|käibemaks|umsatzsteuer
      |mehrwertsteuer|nif|cif|mwst
    `,
    valid: isVat,
  },
});

export const examples: Examples = {
  match: [
    complete('UID: «ATU4817203?»', isVat),
    complete('n° TVA «FR?? 481 720 364»', (value) => isVat(value.replaceAll(' ', ''))),
    complete('VAT no. «DK4817203?»', isVat),
    complete('VAT «PL525344481?»', isVat),
    'VAT «GB 481 7203 64»',
  ],
  ignore: [complete('UID: «ATU4817203?»', isVat, 'wrong'), 'ATU48172036', 'SE 481720364815 rows'],
};
