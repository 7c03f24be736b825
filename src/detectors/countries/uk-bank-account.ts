import { detectors, type Examples } from '../../engine/detector.ts';

/** The pair that British payments go to: sort code and account number (Pay.UK). */
export default detectors('pii', {
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

export const examples: Examples = {
  match: ['refund to «48-17-20 36451187»'],
  ignore: [
    'pay run 14-03-25 20250314', // a date said twice
    'from 01-02-24 20240201 on',
    '48-17-20 36451187', // nothing says payment
  ],
};
