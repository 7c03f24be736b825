import type { Examples } from '../../engine/detector.ts';
import { complete, remainder } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Africa, numbers without a published check digit, by their form beside their name. Sources: the registries named
 * (NIRA, NIDA, DGSN, NRC, Home Affairs, SSNIT, FIRS, NHIF).
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
  'dz-nin': {
    title: 'Algerian identity number (NIN)',
    severity: 'critical',
    shape: /[12]\d{17}/,
    least: 18,
    names: 'nin|numéro d’identification nationale|رقم التعريف',
  },
  'tn-cin': {
    title: 'Tunisian identity card number (CIN)',
    shape: /[01]\d{7}/,
    least: 8,
    names: 'cin|carte d’identité nationale|tunisie|tunisian|بطاقة التعريف',
  },
  'ug-nin': {
    title: 'Ugandan identity number (NIN)',
    severity: 'critical',
    shape: /C[MF]\d{2}[A-Z\d]{10}/,
    least: 2,
    names: 'nin|nira|national id|ugandan',
  },
  'tz-nida': {
    title: 'Tanzanian identity number (NIDA)',
    severity: 'critical',
    shape: /(?:19|20)\d{6}-?\d{5}-?\d{5}-?\d\d/,
    least: 20,
    names: 'nida|nin|kitambulisho|national id',
  },
  'rw-nid': {
    title: 'Rwandan identity number',
    severity: 'critical',
    shape: /[1-3] ?(?:19|20)\d\d ?[78] ?\d{7} ?\d ?\d\d/,
    least: 16,
    names: 'indangamuntu|national id|rwanda|nid',
  },
  'zm-nrc': {
    title: 'Zambian registration card number (NRC)',
    severity: 'critical',
    shape: /\d{6}\/\d\d\/[1-9]/,
    least: 9,
    names: 'nrc|registration card|zambia',
  },
  'zw-national-id': {
    title: 'Zimbabwean identity number',
    severity: 'critical',
    shape: /\d\d-?\d{6,7} ?-?[A-Z] ?-?\d\d/,
    least: 8,
    names: 'national id|zimbabwe|id number|i.d. no',
  },
  'bw-omang': {
    title: 'Botswanan identity number (Omang)',
    severity: 'critical',
    shape: /\d{4}[12]\d{4}/,
    least: 9,
    names: 'omang|botswana',
  },
  'et-fayda': {
    title: 'Ethiopian identity number (Fayda)',
    severity: 'critical',
    shape: /\d{4}([ -]?)\d{4}\1\d{4}/,
    least: 12,
    names: 'fayda|fin|ethiopia|ፋይዳ',
  },
  'ao-bi': {
    title: 'Angolan identity card number',
    shape: /\d{9}[A-Z]{2}\d{3}/,
    least: 9,
    names: 'bilhete de identidade|bi|nif|angola',
  },
  'mz-bi': {
    title: 'Mozambican identity card number',
    shape: /\d{12}[A-Z]/,
    least: 12,
    names: 'bilhete de identidade|bi|moçambique|mozambique',
  },
  'gh-ssnit': {
    title: 'Ghanaian social security number',
    severity: 'critical',
    shape: /[A-Z]\d{12}/,
    least: 12,
    names: 'ssnit|social security',
  },
  'gh-tin': {
    title: 'Ghanaian tax number',
    shape: /[PCGQV]00\d{7}[\dX]/,
    least: 10,
    names: 'tin|tax identification|gra',
  },
  'ng-tin': {
    title: 'Nigerian tax number',
    shape: /\d{8}-\d{4}|\d{10}/,
    least: 10,
    names: 'tin|tax identification|firs',
  },
  'ng-voter': {
    title: 'Nigerian voter number',
    shape: /(?:[A-Z\d]{4} ?){4}[A-Z\d]{3}/,
    least: 1,
    names: 'voter|vin|pvc|inec',
  },
  'ng-driver-license': {
    title: 'Nigerian driving licence number',
    shape: /[A-Z]{3}\d{5}[A-Z]{2}\d\d/,
    least: 5,
    names: "driver s licen|driver’s licen|driver's licen|drivers licen|driving licen|frsc",
  },
  'ke-health': {
    title: 'Kenyan health fund or NSSF number',
    shape: /(?:CR)?\d{8,13}(?:-\d)?/,
    least: 8,
    names: 'nhif|nssf|sha number|shif',
  },
  'sn-nin': {
    title: 'Senegalese identity number',
    severity: 'critical',
    shape: /[12] ?\d{3} ?\d{4} ?\d{5,6}/,
    least: 13,
    names: 'cni|nin|sénégal|senegal|carte d’identité',
  },
});

export const examples: Examples = {
  match: [
    'CIN «BK481720»',
    complete('rib «2307804817203651948172??»', (digits) => remainder(digits, 97) === 0),
    'NIN «109481720365481720»',
    'CIN tunisienne : «08172036»',
    'NIN «CM84017203KXQE»',
    'NIDA «19840715-14101-00003-27»',
    'indangamuntu «1 1984 7 0048172 0 36»',
    'NRC «481720/36/1»',
    'National ID «48-172036K07»',
    'Omang «481717203»',
    'Fayda FIN «4817 2036 5148»',
    'Bilhete de identidade «481720365LA048»',
    'BI «110481720365K»',
    'SSNIT «C018407150048»',
    'TIN «P0004817203»',
    'TIN «48172036-0001»',
    'PVC VIN «90F5 AFB4 C126 3048 172»',
    "driver's licence «ABC48172AA36»",
    'NHIF no. «48172036»',
    'CNI «1 751 1984 00481»',
  ],
  ignore: ['code BK481720', 'code 109481720365481720', 'code 08172036', 'code CM84017203KXQE'],
};
