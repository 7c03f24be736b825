import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Russia. ИНН: ten or twelve digits modulo 11 (ФНС). СНИЛС: weights 9 to 1 modulo 101 (СФР). Passport: series and
 * number, 4 and 6 digits. Driving licence, OMS, OGRN and KPP of companies, accounts and plates: by their form beside
 * their name.
 */
const mod11 = (digits: string, weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);

const isInn = (digits: string): boolean =>
  digits.length === 10
    ? mod11(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8])
    : mod11(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && mod11(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);

const isSnils = (digits: string): boolean =>
  (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));

export default identifiers({
  'ru-inn': {
    title: 'Russian taxpayer number (ИНН)',
    shape: /\d{12}|\d{10}/,
    least: 10,
    names: 'инн|inn',
    valid: isInn,
    alone: /^\d{12}$/,
  },
  'ru-snils': {
    title: 'Russian insurance number (СНИЛС)',
    severity: 'critical',
    shape: /\d{3}-\d{3}-\d{3}[ -]\d\d|\d{11}/,
    least: 11,
    names: 'снилс|snils',
    valid: isSnils,
    alone: 'grouped',
  },
  'ru-passport': {
    title: 'Russian passport number',
    severity: 'critical',
    shape: /\d\d ?\d\d[ №]{1,3}\d{6}|\d{10}/,
    least: 6,
    names: 'паспорт|серия|russian passport',
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
});

export const examples: Examples = {
  match: [
    complete('ИНН «5004817203??»', isInn),
    complete('ИНН: «770481720?»', isInn),
    complete('«148-172-036 ??»', isSnils),
    'паспорт «45 08 481720»',
    'водительское удостоверение «48 17 203651»',
    'полис ОМС «4817 2036 5148 1720»',
    'ОГРН «1048172036514»',
    'р/с «40817810048172036514»',
    'госномер «А481ВС 77»',
  ],
  ignore: [
    complete('ИНН «50048172031?»', isInn, 'wrong'),
    complete('770481720?', isInn),
    complete('148-172-036 1?', isSnils, 'wrong'),
    '45 08 481720',
  ],
};
