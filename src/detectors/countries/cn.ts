import type { Examples } from '../../engine/detector.ts';
import { complete, isDate, mod11and2 } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * China: resident identity number, GB 11643-1999 (region, birth date, sequence, ISO 7064 MOD 11-2). Passport: E or G
 * and eight characters.
 */
function isResident(value: string): boolean {
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(Number);
  return isDate(year ?? 0, month ?? 0, day ?? 0) && mod11and2(value);
}

/** Unified social credit code, GB 32100-2015: 31 characters, weights are powers of 3. */
const companyDigits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const isCompany = (value: string): boolean =>
  [...value].reduce((sum, char, at) => sum + companyDigits.indexOf(char) * (at < 17 ? 3 ** at % 31 : 1), 0) % 31 === 0;

export default identifiers({
  'cn-resident-id': {
    title: 'Chinese resident identity number',
    severity: 'critical',
    shape: /[1-8]\d{5}[ -]?(?:19|20)\d{6}[ -]?\d{3}[\dX]/i,
    least: 14,
    names: '身份证|身份證|居民|公民身份|resident identity|chinese id',
    valid: isResident,
    alone: true,
  },
  'cn-uscc': {
    title: 'Chinese company number',
    severity: 'low',
    shape: /[159]\d{7}[0-9A-HJ-NP-RT-UW-Y]{10}/,
    least: 7,
    names: '信用代码|信用代碼|uscc|unified social credit',
    valid: isCompany,
  },
  'cn-passport': {
    title: 'Chinese passport number',
    shape: /[EGDSPH][A-Z\d]\d{7}/,
    least: 7,
    names: '护照|護照|passport',
  },
});

export const examples: Examples = {
  match: [
    complete('身份证号 «11010519890307002*»', isResident),
    complete('see «44030620011224513*»', isResident),
    complete('统一社会信用代码 «91310115MA1K48??5X»', isCompany),
    '护照 «EK4817203»',
  ],
  ignore: [complete('11010519890?07002X', isResident, 'wrong'), '110105198913070020', 'EK4817203'],
};
