import type { Examples } from '../../engine/detector.ts';
import { complete, remainder } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Morocco. CIN, the identity card: one or two letters, five or six digits (DGSN). RIB, a bank account: 24 digits whose
 * remainder modulo 97 is 0 (Bank Al-Maghrib).
 */
export default identifiers({
  'ma-cin': {
    title: 'Moroccan identity card number (CIN)',
    shape: /[A-Z]{1,2}\d{5,6}/,
    least: 5,
    names: 'cin|cnie|carte nationale|بطاقة التعريف|البطاقة الوطنية',
  },
  'ma-rib': {
    title: 'Moroccan bank account (RIB)',
    shape: /\d{24}|\d{3} \d{3} \d{16} \d\d/,
    least: 24,
    names: 'rib|compte|maroc|virement|الحساب',
    valid: (digits) => remainder(digits, 97) === 0,
  },
});

export const examples: Examples = {
  match: ['CIN «BK481720»', complete('rib «2307804817203651948172??»', (digits) => remainder(digits, 97) === 0)],
  ignore: ['code BK481720'],
};
