import { piece } from '../../engine/regex.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * US bank accounts. Routing numbers: American Bankers Association, 9 digits, weights 3 7 1, the first two of a Federal
 * Reserve district (00-12, thrift 21-32, electronic 61-72, 80). Account numbers have no check digit.
 */
const isRouting = (digits: string): boolean =>
  /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) &&
  weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

const named = identifiers({
  'aba-routing-number': {
    title: 'US bank routing number',
    severity: 'medium',
    shape: /\d{4}-\d{4}-\d|\d{9}/,
    least: 9,
    names: 'routing|aba|rtn|bank transit|wire transfer',
    valid: isRouting,
    alone: /^/,
  },
  'us-bank-number': {
    title: 'Bank account number',
    shape: /\d{8,17}/,
    least: 8,
    names: piece`
      bank account|account number|account no|account #|checking account|savings account|acct|sort code|a/c no
      |bank acc|kontonummer|iban account|debit account
    `,
  },
});

/** "Account" alone names any customer's; beside a routing number it is a bank's. */
const beside = detectors('pii', {
  'us-bank-number-beside-routing': {
    entity: 'US_BANK_NUMBER',
    title: 'Bank account number',
    severity: 'high',
    keywords: ['account', 'acct', 'checking', 'savings'],
    reach: [90, 120],
    pattern:
      /(?:acc(?:oun)?t|checking|savings)(?: (?:no\.?|number))?["']?(?:[ :=#]{1,3}| ?[ ._]{3,40})["']?(?<v>\d{6,17})(?![\w-]|\.\d)/i,
    check: (_value, { before, after }) =>
      /routing|(?<![a-z])(?:aba|ach|rtn)(?![a-z])|sort[ -]?code|(?<![a-z])bsb(?![a-z])/i.test(`${before} ${after}`),
  },
});

/** The pair that British payments go to: sort code and account. */
const pairs = detectors('pii', {
  'uk-bank-account': {
    entity: 'UK_BANK_ACCOUNT',
    title: 'Bank account number',
    severity: 'high',
    digits: [14, 14],
    compact: true,
    reach: [64, 24],
    pattern: /(?<![\w-])\d\d-\d\d-\d\d \d{8}(?![\w-])/,
    // a date said twice
    check: (value, { before }) =>
      !/ 20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(value) &&
      /\b(?:pay|paid|account|a\/c|acct|transfer|bank|bacs|sort|remit|refund|beneficiary|payee)/i.test(
        before.slice(-64),
      ),
  },
});

export default [...named, ...beside, ...pairs];

export const examples: Examples = {
  match: [
    complete('routing number: «02511407?»', isRouting),
    'routing 026009593, account «945456787»',
    'bank account «945456787654»',
    'refund to «48-17-20 36451187»',
    'Routing ...... 026009593\nChecking ..... «945456787»',
  ],
  ignore: [
    'pay run 14-03-25 20250314',
    complete('routing number: «02511407?»', isRouting, 'wrong'),
    complete('order «26941373?»', isRouting, 'plain'),
    complete('«26941373?» came out', isRouting, 'plain'),
    '945456787654 rows',
    'from 01-02-24 20240201 on',
    'account 945456787 is locked',
  ],
};
