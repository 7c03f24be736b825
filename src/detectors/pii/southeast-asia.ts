import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * South-East Asia and the Pacific, numbers without a published check digit: Indonesia (Dukcapil, DJP, BPJS), Malaysia
 * (LHDN, KWSP), the Philippines (BIR, PhilHealth, LTO), Thailand, Vietnam (BHXH, tax), Myanmar, Cambodia.
 */
export default identifiers({
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
  'my-tax-number': {
    title: 'Malaysian tax number',
    shape: /(?:IG|SG|OG|C|D)[ -]?\d{9,11}/,
    least: 9,
    names: 'income tax|cukai|lhdn|tin',
  },
  'my-epf': {
    title: 'Malaysian provident fund number',
    shape: /\d{8}/,
    least: 8,
    names: 'kwsp|epf',
  },
  'ph-philhealth': {
    title: 'Philippine health or housing fund number',
    shape: /\d\d-?\d{9}-?\d|\d{4}-?\d{4}-?\d{4}/,
    least: 12,
    names: 'philhealth|pag-ibig|hdmf',
  },
  'ph-driver-license': {
    title: 'Philippine driving licence number',
    shape: /[A-Z]\d\d-\d\d-\d{6}/,
    least: 6,
    names: "driver s licen|driver’s licen|driver's licen|license no|lto",
  },
  'vn-social-insurance': {
    title: 'Vietnamese social insurance number',
    shape: /(?:[A-Z]{2}\d)?\d{10}(?:\d{2})?/,
    least: 10,
    names: 'bhxh|bảo hiểm|bhyt',
  },
  'vn-tax-code': {
    title: 'Vietnamese tax number',
    severity: 'medium',
    shape: /\d{10}(?:-\d{3})?/,
    least: 10,
    names: 'mã số thuế|mst',
  },
  'vn-old-id': {
    title: 'Vietnamese identity card number',
    severity: 'critical',
    shape: /[0-3]\d{8}/,
    least: 9,
    names: 'cmnd|cmt|chứng minh',
  },
  'mm-nrc': {
    title: 'Burmese registration number (NRC)',
    severity: 'critical',
    shape: /\d{1,2}\/[A-Za-z]{3,12}\([NPETncpet]\)\d{6}/,
    least: 6,
    names: 'nrc|myanmar|burm|မှတ်ပုံတင်',
  },
  'kh-national-id': {
    title: 'Cambodian identity number',
    severity: 'critical',
    shape: /\d{9}(?:\(\d\d\))?/,
    least: 9,
    names: 'khmer id|cambodia|អត្តសញ្ញាណ',
  },
  'th-vehicle': {
    title: 'Thai number plate',
    severity: 'medium',
    shape: /[\u0e01-\u0e2e]{1,2}[ -]?\d{1,4}/,
    least: 1,
    names: 'ทะเบียน|รถ',
  },
});

export const examples: Examples = {
  match: [
    'NPWP «48.172.036.5-148.000»',
    'Kartu Keluarga «3174048172036514»',
    'BPJS «0001481720365»',
    'Nomor SIM: «481720365148»',
    'nopol «B 4817 KXQ»',
    'No. cukai «IG 48172036514»',
    'KWSP «48172036»',
    'PhilHealth «48-172036514-8»',
    "driver's license «N04-81-720365»",
    'số BHXH «4817203651»',
    'mã số thuế «4817203651»',
    'CMND «024817203»',
    'NRC «12/KaMaYa(N)048172»',
    'Cambodian ID «048172036(01)»',
    'ทะเบียน «กข 4817»',
  ],
  ignore: ['code 48.172.036.5-148.000', 'code 3174048172036514', 'code 0001481720365', 'code 481720365148'],
};
