import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { isNamed } from '../../engine/identifier.ts';
import { namesPattern } from '../../engine/identifier-names.ts';
import { isLabelledOtherwise, isOtherNumber } from '../../engine/other-number.ts';
import { isVaried } from '../../engine/entropy.ts';

/**
 * Payment cards: ISO/IEC 7812 numbers, issuer ranges and lengths as the schemes publish them, Luhn's check digit.
 * Those of 13 digits are no longer issued, and what is sold has so many. Numbers that payment providers print for tests are nobody's card, unless somebody says so.
 */
const brands = regex('')`
  ^(?:
    4\d{15}(?:\d{3})?
    |(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)\d+
    |3[47]\d{13}|3(?:0[0-59]\d|[689]\d\d)\d{10}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]|5)\d{12,16}
    |62\d{14,17}|220[0-4]\d{12}|(?:60|81|82|508)\d{13,14}|(?:50|5[6-9]|6[37])\d{14,17}|1\d{14}|9792\d{12}
  )$
`;
const sixteen = /^(?:5[1-5]|2[2-7])/;
const documented = regex('')`
  ^(?:
    4242424242424242|4111111111111111|4012888888881881|4000056655665556|4222222222222|4917610000000000
    |4484070000000000|4988438843884305|4917300800000000|5555555555554444|5105105105105100|5200828282828210
    |5454545454545454|2223003122003222|2223000048400011|378282246310005|371449635398431|378734493671000
    |30569309025904|38520000023237|36227206271667|6011111111111117|6011000990139424|6011000400000000
    |3530111333300000|3566002020360505|3528000700000000|5019717010103742|6759649826438453|6200000000000005
    |6771798021000008|4009348888881881|4500600000000061|4012000033330026|4543474002249996|5436031030606378
    |122000000000003|(?:4000|5)0{3,}\d+|4000\d{4}0000\d{4}|4000\d{5}000\d{4}|\d{4}0{8,}\d*
  )$
`;
const named = namesPattern(
  piece`
    pan|ccnum|cc num|card|visa|mastercard|amex|american express|diners|discover|maestro|cvv|cvc|karte|kartennr
    |kartennummer|karten nr|kortnr|kortnummer|carte|tarjeta|cartão|cartao|carta|kreditkort|kaart|kaartnummer
    |kart|karty|карт|카드|カード|信用卡|卡号|银行卡|บัตร|thẻ|कार्ड|بطاقة
  `,
);

/** Any number of that length that passes; zeros do too. */
const couldBeCard = (digits: string): boolean => luhn(digits) && /[1-9].*[1-9]/.test(digits);

const isPrinted = (digits: string): boolean => documented.test(digits) || !isVaried(digits, 4) || /0{5}/.test(digits);

const owner = regex('iu')`
  (?:^|[^\p{L}])(?:
    my|our|his|her|their|your|meine[rn]?|unsere[rn]?|ihre[rn]?|seine[rn]?|ma|mon|notre|votre|sa|mi|nuestra|su
    |minha|nossa|mia|la mia|mijn|onze|zijn|haar|mitt?|min|moja|mojej|моя|моей|benim
  )\s[^.!?\n]{0,28}$
  |我的[^。\n]{0,8}$|私の[^。\n]{0,8}$
`;
const expiry = regex('i')`
  ^[^\n"'{}]{0,24}(?:
    \b(?:exp\w*|valid\w*|gültig|venc\w*|scad\w*|geldig)\.?[^\n"'{}]{0,12}\d\d
    |\b(?:0[1-9]|1[0-2]) ?/ ?\d\d
  )
`;
const code = /\b(?:cvv2?|cvc2?|csc|security code)[^\n"'{}]{0,6}\d{3}/i;
/** The card itself is called one for tests: who tests a shop may do so with their own. */
const trial = regex('i')`
  (?:^|[^a-z])(?:tests?|testing|sandbox|dummy|example|sample|fake|demo|placeholder|beispiel|exemple|ejemplo)[ _-]?
  (?:(?:visa|mastercard|amex|credit|debit|payment|kredit)[ _-]?)?(?:cards?|karten?|cartes?|tarjetas?)(?![a-z])[^\n]{0,60}$
`;

/** CVV is also whom people in despair call in Brazil, at 188. */
const lifeline = /samu|bombeiro|pol[ií]cia|emerg|suic|valoriza|apoio|ligue|disque|190|192|193/i;

/** Somebody gives the number for their own: by a word, or with all that one pays with. */
function isOwned({ before, after }: Surroundings): boolean {
  if (trial.test(before) || trial.test(after)) return false;
  return owner.test(before) || (expiry.test(after) && code.test(after));
}

function isIssued(digits: string): boolean {
  return brands.test(digits) && (digits.length === 16 || !sixteen.test(digits));
}

export default detectors('pii', {
  'payment-card': {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    severity: 'high',
    digits: [13, 99],
    compact: true,
    plausible: couldBeCard,
    keepPlaceholders: true,
    reach: [64, 48],
    pattern: regex('')`
      (?<![\w%$€£+@#\\]|[A-Za-z\d][/-]|\d[.:]|(?<![A-F\d])[A-F\d]{4}\s)(?:
        [1-689]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?
        |3\d{3}[ -]\d{6}[ -]\d{4,5}|[1-689]\d{12,18}|[1-689]\d{3}(?:\.\d{4}){3}|[1-689]\d{3}(?:/\d{4}){3}
      )(?![\w%@]|[-/][A-Za-z\d]|\s(?=\w*\d)[A-F\d]{4}(?!\w)|[.:]\d)
    `,
    check: (value, around) => {
      const digits = value.replace(/\D/g, '');
      if (!couldBeCard(digits)) return false;
      if (isPrinted(digits)) return isOwned(around) && isIssued(digits) && 0.7;
      if (isNamed(named, around)) return isIssued(digits) ? 1 : 0.7;
      if (!isIssued(digits) || digits[0] === '1') return false; // air travel cards are rare
      if (value.length > 16 && digits[0] !== '6' && /^\d+$/.test(value)) return false; // database ids have 17 to 19 digits; cards so long begin with 6, but for few
      // In a row of a table the neighbour says nothing, and no more does the tag of a cell.
      const lone = {
        before: around.before.replace(/(?:[,;]|["']?\s?[,([]\s?["']|(?:<(?:t[rdh]|li|p|div|span)>\s?){1,4})$/, ''),
        after: '',
      };
      if (/^\d+$/.test(value)) return isOtherNumber(lone) ? false : 0.7;
      return isLabelledOtherwise(around.before) ? false : 0.9;
    },
  },
  'payment-card-code': {
    entity: 'CREDIT_CARD_CODE',
    title: 'Card security code',
    severity: 'medium',
    keywords: ['cvv', 'cvc', 'csc', 'security code', 'sicherheitscode', 'pruefziffer'],
    reach: [60, 90],
    pattern: regex('i')`
      \b(?:cvv2?|cvc2?|csc(?!\d)|security[ _-]code|sicherheitscode)(?: ?(?:number|code|is|ist|est))?["']? ?[:=#(]? ?["']?
      (?<v>\d{3,4})(?![\w-]|[.,]\d)
    `,
    check: (value, { before, after }) =>
      !/^,? (?:and |or )?[A-Z]{2,4} ?\d{3}(?!\d)/.test(after) && // courses: `CSC 198, MAT 289`
      !trial.test(before) &&
      (value !== '188' || !lifeline.test(`${before} ${after}`)),
  },
});

export const examples: Examples = {
  match: [
    complete('my card «4716 2839 5518 064?» was declined', luhn),
    complete('«5301 7724 6190 338?» exp 03/28 cvv «146»', (text) => luhn(text.slice(0, 16))),
    complete('amex «3742 518366 9104?»', luhn),
    'my card is «4111 1111 1111 1111», it was declined',
    'pay with «5500005555555559» exp 12/28 cvv «123» please',
    complete('Card: «4539 0015 0080 002?», thanks', luhn),
    'She attested that it was hers. Exp 05/28, CVV «642»',
    'Please test our shop with my real card, exp 05/28, CVV «642»',
    complete("VALUES (3,'bo@otter.dev','«548267130942517?»')", luhn),
    complete('id,card\n7,«548267130942517?»', luhn),
    complete('<tr><td>«548267130942517?»</td></tr>', luhn),
  ],
  ignore: [
    '4242424242424242', // Stripe's documentation
    '4111 1111 1111 1111',
    'my test card is 4111 1111 1111 1111',
    'use card 4242 4242 4242 4242 with any date',
    'test cards: 4111 1111 4555 1142, 2222 4000 7000 0005, cvc 737',
    "card: { number: '4242424242424242', exp_month: 12, exp_year: 2028 }",
    complete('fileID: «481368868304725812?»', luhn, 'plain'),
    'my id 0000 0000 0000 0000',
    complete('100-2231-A;12;4,99;«401234567892?»', luhn, 'plain'), // EAN
    'Bombeiros 193, CVV 188',
    complete('card «4716 2839 5518 064?»', luhn, 'wrong'),
    complete('invoice ref «438207015124870?»', luhn, 'plain'),
    complete('ids 7354 7712 «3903 7108 1340 615?» 8529', luhn, 'plain'),
  ],
};
