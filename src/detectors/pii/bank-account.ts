import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Account numbers of any bank: ISO 20022 calls them BBAN, and no two countries form them alike. So a word for an account
 * must stand right before, and one for a bank or what banks do near: customers and ledgers have accounts too.
 */
const label = piece`
  acc(?:oun)?t|a/c|konto(?:nummer|nr)?|rekening(?:nummer)?|cuenta|compte|conto|conta|rachun(?:ek|ku)|účtu?
  |účet|számla(?:szám)?|tili(?:numero)?|cont(?:ul)?|cч[её]т|сч[её]та?|рахунок|сметка|račun|hesap
  |λογαριασμ[όο][ύςσ]?|口座(?:番号)?|普通|账号|帳號|계좌(?:번호)?|tài khoản|บัญชี|חשבון|حساب|खाता
`;
const bank = regex('i')`
  bank|iban
  |(?<![a-z])(?:bic|blz|aba|bsb|sepa|ach|cbu|kto)(?![a-z])
  |swift|sort[ -]?code|routing|ifsc|überweis|lohn|gehalt|salary|salaire|payroll|payout
  |direct (?:debit|deposit)|wire|transfer|beneficiary|giro|clearing|agência|agencia|kasse|branch|filiale
  |virement|nómina|nomina|bonifico|stipendi|przelew|wypłat|зарплат|бик|банк|银行|銀行|은행|支店|ธนาคาร|ngân hàng|בנק
  |بنك|बैंक|τράπεζ
`;

export default detectors('pii', {
  'bank-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Bank account number',
    severity: 'high',
    keywords: [
      'account', 'acct', 'a/c', 'konto', 'rekening', 'cuenta', 'compte', 'conto', 'conta', 'rachun', 'účt', 'účet',
      'számla', 'tilinumero', 'счет', 'счёт', 'рахунок', 'сметка', 'račun', 'hesap', 'λογαριασμ', '口座', '普通', '账号',
      '帳號', '계좌', 'tài khoản', 'บัญชี', 'חשבון', 'حساب', 'खाता',
    ], // prettier-ignore
    digits: [6, 20],
    together: true,
    reach: [100, 130],
    pattern: regex('i')`
      (?<![a-z])(?:${label})(?![a-z])(?:[ _-]?(?:no|nr|num|number|n[º°]|#)\.?)?["']?[\s:=|#.,(]{1,4}["']?
      (?<v>(?:\d{1,6}-)?\d(?:[ -]?\d){5,18}(?:/\d{4})?)(?![\w%€$£]|[.,:]\d|-\d)
    `,
    check: (value, { before, after }) => {
      const digits = value.replace(/\D/g, '');
      if (/(?:ledger|g\/?l|cost|customer|user|service|aws|cloud)[ -]acc\w*\W*$/i.test(before)) return false;
      return new Set(digits).size > 2 && bank.test(`${before.slice(-100)} ${after.slice(0, 100)}`);
    },
  },
});

export const examples: Examples = {
  match: [
    'Konto «9838640» BLZ 37040044',
    'salary to a/c «60063091494» IFSC SBIN',
    'bank: Otter Savings, account no. «4817-203-651»',
    'číslo účtu «19-2000145399/0800», banka',
  ],
  ignore: [
    'account 481720365 is locked', // a customer's
    'Sachkonto 481720 der Kostenstelle',
    'Kontostand 481.720,36 bei der Bank',
  ],
};
