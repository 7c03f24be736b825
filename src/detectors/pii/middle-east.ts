import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * The Middle East, numbers by their form beside their name: Qatar (MOI), Bahrain (CPR), Oman, Jordan, Iraq, Lebanon,
 * Iran (كد ملي, modulo 11 not asked for), tax numbers of the Gulf (VAT, 15 digits).
 */
export default identifiers({
  'qa-qid': {
    title: 'Qatari identity number (QID)',
    severity: 'critical',
    shape: /[23]\d{10}/,
    least: 11,
    names: 'qid|qatar|البطاقة الشخصية',
  },
  'bh-cpr': {
    title: 'Bahraini personal number (CPR)',
    severity: 'critical',
    shape: /\d\d(?:0[1-9]|1[0-2])\d{5}/,
    least: 9,
    names: 'cpr|bahrain|الرقم الشخصي|البحرين',
  },
  'om-civil-id': {
    title: 'Omani civil number',
    severity: 'critical',
    shape: /\d{7,9}/,
    least: 7,
    names: 'oman civil|civil number|civil no|resident card|عمان|الرقم المدني',
  },
  'jo-national-id': {
    title: 'Jordanian identity number',
    severity: 'critical',
    shape: /[29]\d{9}/,
    least: 10,
    names: 'jordan|الرقم الوطني|national number',
  },
  'iq-national-id': {
    title: 'Iraqi identity number',
    severity: 'critical',
    shape: /(?:19|20)\d{10}/,
    least: 12,
    names: 'iraq|البطاقة الوطنية|البطاقة الموحدة',
  },
  'ir-national-code': {
    title: 'Iranian national code',
    severity: 'critical',
    shape: /\d{3}-?\d{6}-?\d/,
    least: 10,
    names: 'کد ملی|کدملی|کدملي|code melli|melli|national code',
  },
  'gulf-tax-number': {
    title: 'Tax number of a Gulf state',
    severity: 'medium',
    shape: /[13]\d{14}|OM\d{10}/,
    least: 10,
    names: 'trn|vat|ضريب|tax registration',
  },
  'il-vehicle': {
    title: 'Israeli number plate',
    severity: 'medium',
    shape: /\d{2,3}-\d{2,3}-\d{2,3}/,
    least: 7,
    names: 'רכב|לוחית|מספר רישוי|license plate',
  },
  'ae-vehicle': {
    title: 'Number plate of the Emirates',
    severity: 'medium',
    shape: /(?:Dubai|Abu Dhabi|Sharjah|Ajman) [A-Z]{0,2}\d? ?\d{3,5}/,
    least: 3,
    names: 'plate|vehicle|car|لوحة',
  },
});

export const examples: Examples = {
  match: [
    'QID «28463400481»',
    'CPR «840748172»',
    'civil number «48172036»',
    'الرقم الوطني «9841048172»',
    'البطاقة الوطنية «198448172036»',
    'کد ملی «0048172036»',
    'TRN «100481720365003»',
    'מספר רישוי «481-72-036»',
    'plate «Dubai K 48172»',
  ],
  ignore: ['code 28463400481', 'code 840748172', 'code 48172036', 'code 9841048172'],
};
