import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Eastern Europe, the Caucasus and central Asia, numbers by their form beside their name: interior ministries, tax
 * services and health funds of each country.
 */
export default identifiers({
  'al-nid': {
    title: 'Albanian identity number (NID)',
    severity: 'critical',
    shape: /[A-Z]\d{8}[A-Z]/,
    least: 8,
    names: 'nid|nipt|letërnjoftim|albania|numri personal',
  },
  'by-id': {
    title: 'Belarusian identification number',
    severity: 'critical',
    shape: /\d{7}[ABCHKEM]\d{3}(?:PB|BA|BI)\d/,
    least: 7,
    names: 'идентификационный номер|ідэнтыфікацыйны|личный номер|belarus',
  },
  'md-idnp': {
    title: 'Moldovan identity number (IDNP)',
    severity: 'critical',
    shape: /[02]\d{12}/,
    least: 13,
    names: 'idnp|cod personal|moldov',
  },
  'bg-passport': {
    title: 'Bulgarian document number',
    shape: /[A-Z]{2}\d{7}|\d{9}/,
    least: 7,
    names: 'лична карта|паспорт|lichna karta|bulgarian id',
  },
  'bg-bulstat': {
    title: 'Bulgarian company number',
    severity: 'low',
    shape: /\d{9}(?:\d{4})?/,
    least: 9,
    names: 'булстат|еик|bulstat|eik',
  },
  'rs-document': {
    title: 'Serbian document number',
    shape: /\d{9}/,
    least: 9,
    names: 'лична карта|lična karta|lične karte|pasoš|pib|пиб|bosn|mbs',
  },
  'ru-driver-license': {
    title: 'Russian driving licence number',
    shape: /\d\d ?(?:\d\d|[АВЕКМНОРСТУХ]{2}) ?\d{6}/,
    least: 6,
    names: 'водительск|ву|в/у',
  },
  'ru-oms': {
    title: 'Russian health insurance number (OMS)',
    shape: /\d{4} ?\d{4} ?\d{4} ?\d{4}/,
    least: 16,
    names: 'омс|полис',
  },
  'ru-company': {
    title: 'Russian company number (OGRN, KPP)',
    severity: 'low',
    shape: /[15]\d{12}|3\d{14}|\d{9}/,
    least: 9,
    names: 'огрн|кпп|огрнип|бик',
  },
  'ru-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Russian account number',
    shape: /[34]0\d{18}/,
    least: 20,
    names: 'р/с|расч|счет|счёт|лицев|к/с',
  },
  'ru-vehicle': {
    title: 'Russian number plate',
    severity: 'medium',
    shape: /[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}/,
    least: 3,
    names: 'номер|госномер|автомобил|машин',
  },
  'ua-documents': {
    title: 'Ukrainian document number',
    shape: /\d{8}-\d{5}|[А-ЯІЇЄ]{2} ?№? ?\d{6}|\d{9}/,
    least: 6,
    names: 'уншр|унзр|паспорт|посвідчення|id-карт|єдрпоу',
  },
  'ua-edrpou': {
    title: 'Ukrainian company number',
    severity: 'low',
    shape: /\d{8}/,
    least: 8,
    names: 'єдрпоу|едрпоу|edrpou',
  },
  'ua-vehicle': {
    title: 'Ukrainian number plate',
    severity: 'medium',
    shape: /[A-ZАВЕІКМНОРСТХ]{2} ?\d{4} ?[A-ZАВЕІКМНОРСТХ]{2}/,
    least: 4,
    names: 'номерний|номер авто|держномер|авто',
  },
  'tr-tax-number': {
    title: 'Turkish tax number (VKN)',
    shape: /\d{10}/,
    least: 10,
    names: 'vkn|vergi|vergi no',
  },
  'tr-sgk': {
    title: 'Turkish social insurance number',
    shape: /\d{13}|\d{26}/,
    least: 13,
    names: 'sgk|ssk|sigorta sicil',
  },
  'ge-personal-number': {
    title: 'Georgian personal number',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'პირადი|georgia',
  },
  'am-psn': {
    title: 'Armenian public service number',
    severity: 'critical',
    shape: /\d{10}/,
    least: 10,
    names: 'հծհ|հանրային|armenia|psn',
  },
  'az-fin': {
    title: 'Azerbaijani FIN',
    severity: 'critical',
    shape: /(?=[A-Z]{0,6}\d)[A-HJ-NP-Z\d]{7}/,
    least: 1,
    names: 'fin kod|fin-kod|azerbaij',
  },
  'uz-pinfl': {
    title: 'Uzbek personal number (PINFL)',
    severity: 'critical',
    shape: /[3-6]\d{13}/,
    least: 14,
    names: 'pinfl|пинфл|jshshir|жшшир',
  },
});

export const examples: Examples = {
  match: [
    'NID «J84817203K»',
    'личный номер «4817203A036PB1»',
    'IDNP «2004817203651»',
    'лична карта № «481720365»',
    'ЕИК «481720365»',
    'lična karta br. «004817203»',
    'водительское удостоверение «48 17 203651»',
    'полис ОМС «4817 2036 5148 1720»',
    'ОГРН «1048172036514»',
    'р/с «40817810048172036514»',
    'госномер «А481ВС 77»',
    'УНЗР «19840715-04817»',
    'ЄДРПОУ «48172036»',
    'держномер «АА 4817 ВК»',
    'vergi no «4817203651»',
    'SGK «4817203651481»',
    'პირადი ნომერი «01048172036»',
    'ՀԾՀ «4817203651»',
    'FIN kod: «4K8X172»',
    'PINFL «31507844817203»',
  ],
  ignore: ['code J84817203K', 'code 4817203A036PB1', 'code 2004817203651', 'code 481720365'],
};
