import type { Examples } from '../../engine/detector.ts';
import { isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Indonesia, NIK: region, birth date (women: day plus 40), sequence (Kemendagri); no check digit. */
const isNik = (digits: string): boolean =>
  isShortDate(String(Number(digits[6]) % 4) + digits.slice(7, 12), true) && Number(digits.slice(6, 8)) <= 71;

export default identifiers({
  'id-nik': {
    title: 'Indonesian identity number (NIK)',
    severity: 'critical',
    shape: /[1-9]\d{5}([ .-]?)\d{6}\1\d{4}/,
    least: 16,
    names: 'nik|ktp|kependudukan|nomor induk',
    valid: isNik,
  },
});

export const examples: Examples = {
  match: ['NIK: «3174054708910003»', 'KTP «317405 070891 0003»'],
  ignore: ['3174054708910003', 'NIK 3174059908910003'],
};
