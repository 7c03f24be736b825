import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * South Korea. Resident (RRN) and foreigner (FRN) numbers: birth date, century and sex, check digit modulo 11; numbers
 * given from October 2020 on have none (Resident Registration Act, enforcement rules). BRN: National Tax Service.
 * Health insurance, number plates and accounts: by their form beside their name.
 */
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

function isRegistration(digits: string): boolean {
  if (!isShortDate(digits)) return false;
  const sex = Number(digits[6]);
  const unchecked = [3, 4, 7, 8].includes(sex) && digits.slice(0, 4) >= '2010' && digits < '4';
  const check = ((sex >= 5 ? 13 : 11) - (weightedSum(digits, weights) % 11)) % 10;
  return unchecked || check === Number(digits[12]);
}

function isBusiness(digits: string): boolean {
  const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

export default identifiers({
  'kr-rrn': {
    title: 'Korean resident number',
    severity: 'critical',
    shape: /\d{6}-?[1-4]\d{6}/,
    least: 13,
    names: '주민등록|주민번호|rrn|resident registration',
    valid: isRegistration,
    alone: true,
  },
  'kr-frn': {
    title: 'Korean foreigner number',
    severity: 'critical',
    shape: /\d{6}-?[5-8]\d{6}/,
    least: 13,
    names: '외국인등록|frn|foreigner registration|alien registration',
    valid: isRegistration,
    alone: true,
  },
  'kr-brn': {
    title: 'Korean business number',
    severity: 'low',
    shape: /[1-9]\d{2}(-?)\d\d\1\d{5}/,
    least: 10,
    names: '사업자|brn|business registration',
    valid: isBusiness,
    alone: 'grouped',
  },
  'kr-passport': {
    title: 'Korean passport number',
    shape: /[MSRODG](?:\d{3}[A-Z]\d{4}|\d{8})/i,
    least: 3,
    names: 'passport|여권',
  },
  'kr-driver-license': {
    title: 'Korean driving licence number',
    shape: /(?:1[1-9]|2[0-68])([ -]?)\d\d\1\d{6}\1\d\d/,
    least: 12,
    names: '운전면허|면허|driver|driving|license|licence',
    alone: 'grouped',
  },
  'kr-health-insurance': {
    title: 'Korean health insurance number',
    shape: /[1-9]-?\d{10}/,
    least: 11,
    names: '건강보험|의료보험|보험증',
  },
  'kr-vehicle': {
    title: 'Korean number plate',
    severity: 'medium',
    shape: /\d{2,3}[\uac00-\ud7a3] ?\d{4}/,
    least: 2,
    names: '차량|번호판|차번호|자동차',
  },
  'kr-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Korean account number',
    shape: /\d{3,6}-\d{2,6}-\d{3,7}(?:-\d{1,3})?|\d{11,14}/,
    least: 10,
    names: '계좌|은행|통장',
  },
});

export const examples: Examples = {
  match: [
    complete('주민등록번호: «630127-166112?»', isRegistration),
    complete('see «600709-112088?».', isRegistration),
    complete('FRN «911124-567890?»', isRegistration),
    complete('BRN «104-82-1313?»', isBusiness),
    '여권번호는 «M789C1234»입니다',
    'My license is «13-22-123456-12»',
    '건강보험증 번호 «4-8172036514»',
    '차량번호 «48가 1720»',
    '계좌번호 «481-720365-14817»',
  ],
  ignore: [
    complete('주민등록번호: «630127-166112?»', isRegistration, 'wrong'),
    '001332-1234567', // no such day
    complete('104-82-1313?', isBusiness, 'wrong'),
    'M789C1234',
    '99-22-123456-12',
  ],
};
