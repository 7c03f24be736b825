import { detectors, type Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';
import { piece } from '../../engine/regex.ts';

/** Accounts at US banks, which have no check digit: words for a bank's account must stand near, or a routing number. */
const named = identifiers({
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

export default [...named, ...beside];

export const examples: Examples = {
  match: [
    'routing 026009593, account «945456787»',
    'bank account «945456787654»',
    'Routing ...... 026009593\nChecking ..... «945456787»',
  ],
  ignore: ['945456787654 rows', 'account 945456787 is locked'],
};
