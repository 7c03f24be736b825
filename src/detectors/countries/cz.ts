import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, remainder, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Czechia and Slovakia, rodné číslo: birth date (women: month plus 50), divisible by eleven since 1954 (zákon 133/2000
 * Sb.). Identity card, passport, driving licence and number plate: by their form beside their name.
 */
function isBirthNumber(digits: string): boolean {
  const month = String((Number(digits.slice(2, 4)) % 50) % 20).padStart(2, '0');
  if (!isShortDate(digits.slice(0, 2) + month + digits.slice(4, 6))) return false;
  const rest = remainder(digits.slice(0, 9), 11);
  return digits.length === 9 ? digits.slice(0, 2) < '54' : rest % 10 === Number(digits[9]);
}

/** Weights 8 7 6 5 4 3 2, modulo 11 (Český statistický úřad). */
const isBusiness = (digits: string): boolean =>
  (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[7]);

export default identifiers({
  'cz-ico': {
    title: 'Czech or Slovak business number (IČO)',
    severity: 'low',
    shape: /\d{8}/,
    least: 8,
    names: 'ičo|ico|ič',
    valid: isBusiness,
  },
  'cz-rodne-cislo': {
    title: 'Czech or Slovak birth number',
    severity: 'critical',
    shape: /\d{6}\/?\d{3,4}/,
    least: 9,
    names: 'rodné číslo|rodne cislo|r.č.|rč|rodného čísla|birth number',
    valid: isBirthNumber,
    alone: 'grouped',
  },
  'cz-passport': {
    title: 'Czech passport or identity card number',
    shape: /\d{8,9}|[A-Z]{2} ?\d{6}/,
    least: 6,
    names: 'občansk|číslo op|cestovní pas|číslo pasu|pasu',
  },
  'cz-driver-license': {
    title: 'Czech driving licence number',
    shape: /[A-Z]{2} ?\d{6}/,
    least: 6,
    names: 'řidičsk',
  },
  'cz-vehicle': {
    title: 'Czech number plate',
    severity: 'medium',
    shape: /\d[A-Z][A-Z\d] ?\d{4}/,
    least: 4,
    names: 'spz|registrační značk|rz',
  },
});

export const examples: Examples = {
  match: [
    complete('rodné číslo «845716/331?»', isBirthNumber),
    complete('see «840716/331?»', isBirthNumber),
    complete('IČO: «4817203?»', isBusiness),
    complete('r.č. «840716331?»', isBirthNumber),
    'občanský průkaz č. «481720365»',
    'řidičský průkaz «EK 481720»',
    'SPZ «4AX 8172»',
  ],
  ignore: [
    complete('rodné číslo «845716/331?»', isBirthNumber, 'wrong'),
    complete('840716331?', isBirthNumber),
    'code 481720365',
    'code EK 481720',
    'code 4AX 8172',
  ],
};
