import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Thailand, population identification number: 13 digits, weights 13 to 2 modulo 11 (Department of Provincial
 * Administration). Number plates: one or two Thai letters, up to four digits.
 */
const isTnin = (digits: string): boolean =>
  /^[1-8]\d{12}$/.test(digits) && new Set(digits).size > 2 && checkDigit(digits);

/** The second and third digits are of the province that gave it. */
const hasProvince = (digits: string): boolean => !/^.(?:00|28|29|59|68|69|78|79|8[789]|9[789])/.test(digits);

const checkDigit = (digits: string): boolean =>
  weightedCheck(digits.slice(0, 12) + '0', [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11)
    ? digits[12] === '0' || digits[12] === '1'
    : weightedCheck(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11);

export default identifiers({
  'th-tnin': {
    title: 'Thai identity number',
    severity: 'critical',
    shape: /[1-8]([ -]?)\d{4}\1\d{5}\1\d\d\1\d/,
    least: 13,
    names: 'thai|tnin|ประจำตัวประชาชน|บัตรประชาชน|ปชช.|เลขประจำตัว',
    valid: isTnin,
    proof: hasProvince,
    alone: 'grouped',
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
  match: [complete('Thai ID «348172036154?»', isTnin), complete('«1-1037-02481-72-?»', isTnin), 'ทะเบียน «กข 4817»'],
  ignore: [complete('Thai ID «348172036154?»', isTnin, 'wrong'), complete('148172036154?', isTnin)],
};
