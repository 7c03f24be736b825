import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, luhn, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Greece. ΑΦΜ: powers of two modulo 11 (ΑΑΔΕ). ΑΜΚΑ: birth date and Luhn (ΗΔΙΚΑ). Identity card: two letters, six
 * digits. Driving licence: nine digits beside its name.
 */
const isAfm = (digits: string): boolean =>
  /[1-9]/.test(digits) && (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(digits[8]);

const isAmka = (digits: string): boolean => isShortDate(digits, true) && luhn(digits);

export default identifiers({
  'gr-afm': {
    title: 'Greek tax number (ΑΦΜ)',
    severity: 'critical',
    shape: /(?:EL ?)?\d{9}/,
    least: 9,
    names: 'αφμ|α.φ.μ.|afm|φορολογικού',
    valid: (value) => isAfm(value.replace('EL', '')),
  },
  'gr-amka': {
    title: 'Greek social security number (ΑΜΚΑ)',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'αμκα|α.μ.κ.α.|amka',
    valid: isAmka,
    alone: true,
  },
  'gr-identity-card': {
    title: 'Greek identity card number',
    shape: /[A-ZΑ-Ω]{1,2}[ -]?\d{6}/,
    least: 6,
    names: 'ταυτότητας|ταυτότητα|αδτ|α.δ.τ.|greek id',
  },
  'gr-driver-license': {
    title: 'Greek driving licence number',
    shape: /\d{9}/,
    least: 9,
    names: 'άδεια οδήγησης|δίπλωμα|αδεια οδηγησης',
  },
});

export const examples: Examples = {
  match: [
    complete('ΑΦΜ «04817203?»', isAfm),
    complete('see «1507843312?»', isAmka),
    'αριθμός ταυτότητας «ΑΚ 481720»',
    'άδεια οδήγησης «481720365»',
  ],
  ignore: [
    complete('ΑΦΜ «04817203?»', isAfm, 'wrong'),
    complete('04817203?', isAfm),
    complete('1507843312?', isAmka, 'wrong'),
  ],
};
