import { complete, luhn } from '../../engine/checksums.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { regex } from '../../engine/regex.ts';

/** The code on a payment card's back, which somebody asks for behind the card's number. */
const number = /(?<![\w.])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\w)|(?<![\w.])3\d{3}[ -]?\d{6}[ -]?\d{5}(?!\w)/g;
const isBehindCard = (before: string, code: string): boolean => {
  const cards = Array.from(before.matchAll(number), ([digits]) => digits.replace(/\D/g, '')).filter(luhn);
  return cards.length > 0 && cards.every((card) => !card.endsWith(code)); // the digits asked for may be the card's own
};

export default detectors('pii', {
  'payment-card-code-asked': {
    entity: 'CREDIT_CARD_CODE',
    title: 'Card security code',
    severity: 'medium',
    keywords: [' digits on the'],
    reach: [160, 70],
    pattern: regex('i')`
      (?:three|3|four|4) digits on the (?:back|front|reverse)[^\n\d]{0,24}(?:\n[^\n\d:]{1,24}: ?|\s)(?<v>\d{3,4})(?![\w-]|[.,]\d)
    `,
    check: (value, { before }) => isBehindCard(before, value),
  },
});

const card = complete('471628395518064?', luhn, 'plain');

export const examples: Examples = {
  match: [`Bo: ${card}\nagent: expiry?\nBo: 07/29\nagent: three digits on the back\nBo: «458»\n`],
  ignore: [
    'the three digits on the back\nBo: 458',
    `card ${card}, the last 4 digits on the front: ${card.slice(-4)}`,
    'order 4716283955180641; three digits on the back\nBo: 458', // a wrong check digit
    `card ${card}; the three digits on the back are worn off`,
  ],
};
