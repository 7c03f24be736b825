import type { Examples } from '../../engine/detector.ts';
import { isShortDate } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Indonesia, NIK: region, birth date (women: day plus 40), sequence (Kemendagri); no check digit. NPWP (DJP), family
 * card, BPJS, driving licence and plates: by their form beside their name.
 */
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
  'id-npwp': {
    title: 'Indonesian tax number (NPWP)',
    shape: /\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}|\d{15,16}/,
    least: 9,
    names: 'npwp|pajak',
  },
  'id-family-card': {
    title: 'Indonesian family card number (KK)',
    shape: /[1-9]\d{15}/,
    least: 16,
    names: 'kartu keluarga|no kk|nomor kk|no. kk',
  },
  'id-bpjs': {
    title: 'Indonesian health insurance number (BPJS)',
    shape: /\d{13}|\d{11}/,
    least: 11,
    names: 'bpjs|jkn|kis',
  },
  'id-driver-license': {
    title: 'Indonesian driving licence number (SIM)',
    shape: /\d{4}-?\d{4}-?\d{4,6}/,
    least: 12,
    names: 'no. sim|nomor sim|sim a|sim c|surat izin mengemudi',
  },
  'id-vehicle': {
    title: 'Indonesian number plate',
    severity: 'medium',
    shape: /[A-Z]{1,2} \d{1,4} [A-Z]{1,3}/,
    least: 1,
    names: 'nopol|plat|nomor polisi|kendaraan|mobil|motor',
  },
});

export const examples: Examples = {
  match: [
    'NIK: «3174054708910003»',
    'KTP «317405 070891 0003»',
    'NPWP «48.172.036.5-148.000»',
    'Kartu Keluarga «3174048172036514»',
    'BPJS «0001481720365»',
    'Nomor SIM: «481720365148»',
    'nopol «B 4817 KXQ»',
  ],
  ignore: [
    '3174054708910003',
    'NIK 3174059908910003',
    'code 48.172.036.5-148.000',
    'code 3174048172036514',
    'code 0001481720365',
    'code 481720365148',
  ],
};
