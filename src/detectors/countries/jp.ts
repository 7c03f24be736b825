import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Japan. My Number: 12 digits, modulo 11 (Order of the Ministry of Internal Affairs 85/2014, art. 5). Passports: two
 * letters, seven digits.
 */
const isMyNumber = (digits: string): boolean =>
  new Set(digits).size > 2 && weightedCheck(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);

export default identifiers({
  'jp-mynumber': {
    title: 'Japanese My Number',
    severity: 'critical',
    shape: /\d{4}([ -]?)\d{4}\1\d{4}/,
    least: 12,
    names: 'my number|mynumber|マイナンバー|個人番号',
    valid: isMyNumber,
    alone: 'grouped',
  },
  'jp-passport': {
    title: 'Japanese passport number',
    shape: /[A-Z]{2}\d{7}/,
    least: 7,
    names: 'passport|旅券|パスポート',
  },
  'jp-bank-account': {
    title: 'Japanese bank account number',
    shape: /\d{7}/,
    least: 7,
    names: '口座|普通預金|当座',
  },
  'jp-driver-license': {
    title: 'Japanese driving licence number',
    shape: /\d{12}/,
    least: 12,
    names: '運転免許|免許証|japanese driver|japan driver',
  },
});

export const examples: Examples = {
  match: [
    complete('My Number: «8235 7467 415?».', isMyNumber),
    complete('value «4361 2366 492?».', isMyNumber),
    '旅券番号 «TK4817203»',
    '銀行口座 普通 «4817203»',
    '運転免許証 «301948172036»',
  ],
  ignore: [
    complete('My Number: «8235 7467 415?»', isMyNumber, 'wrong'),
    complete('offset «21348964673?»', isMyNumber, 'plain'),
    complete('お問い合わせ番号 «8235-7467-415?»', isMyNumber, 'plain'),
    'TK4817203',
    '普通 4817203',
  ],
};
