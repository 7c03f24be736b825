import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Romania, CNP: sex and century, birth date, county, number, check digit (weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11,
 * ten counts one). Identity card, CUI (companies; ANAF) and number plates: by their form beside their name.
 */
function isCnp(digits: string): boolean {
  const rest = weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isShortDate(digits.slice(1)) && (rest === 10 ? 1 : rest) === Number(digits[12]);
}

export default identifiers({
  'ro-cnp': {
    title: 'Romanian personal number (CNP)',
    severity: 'critical',
    shape: /[1-9]\d{12}/,
    least: 13,
    names: 'cnp|cod numeric personal',
    valid: isCnp,
    alone: true,
  },
  'ro-identity-card': {
    title: 'Romanian identity card number',
    shape: /[A-Z]{2} ?(?:nr\.? ?)?\d{6}/,
    least: 6,
    names: 'seria|carte de identitate|buletin',
  },
  'ro-cui': {
    title: 'Romanian company number (CUI)',
    severity: 'low',
    shape: /(?:RO ?)?\d{6,10}/,
    least: 6,
    names: 'cui|cif|cod fiscal|cod unic',
  },
  'ro-vehicle': {
    title: 'Romanian number plate',
    severity: 'medium',
    shape: /[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}/,
    least: 2,
    names: 'înmatricul|inmatricul|număr auto|mașina|autoturism',
  },
});

export const examples: Examples = {
  match: [
    complete('CNP «284071540331?»', isCnp),
    complete('see «163021412087?».', isCnp),
    'CI seria «KX 481720»',
    'CUI «RO 48172036»',
    'înmatriculare «B 481 KXQ»',
  ],
  ignore: [
    complete('CNP «284071540331?»', isCnp, 'wrong'),
    '2841371540331',
    complete('timestamp «163021412087?»', isCnp, 'plain'),
  ],
};
