import { regex, wordList } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { invoicesIn } from './reading/sums/invoices.ts';
import { mentions, withoutCode } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';
import { money, number, numbersOf, sumOf, verdict } from './reading/sums/claims.ts';
import { hitsOf } from './reading/hits.ts';

const off = regex('iu')`
  \b(?:discount\w*|off|reduc\w+|cheaper|rabatt|nachlass|günstiger|remise|réduction|descuento|rebaja|sconto)
  (?!\p{L})
`;
const otherRules = regex('i')`
  \b(?:
    about|approx\w*|roughly|around|nearly|almost|etwa|rund|ca|circa|environ|unos|another|additional|extra
    |coupon|shipping|tax\w*|vat|mwst|fees?|per|each|pro|up to|from|between|if|not|wrong|instead|deposit|tip
    |month\w*|years?
  )\b
  |[~≈×]|n[’']t\b
`;

/** `Your costs come to 95 (rent 60 + power 40)` */
const bracketed = regex('gu')`
  (?<![\d.,/-])(?:${number})(?=
    (?:\s[^\d()\n+=×*/\\^{}-]{0,30})?\s\((?<terms>[^()\n]*\d[^()\n]*\+[^()\n]*\d[^()\n]*)\)
  )
`;
/** `The sum is 52. Divided by 4 this gives an average of 13.4` */
const divided = regex('dgiu')`
  (?<![\d.,/-])(?<sum>${number})[.,;)]?\s[^\d\n]{0,20}\b(?:
    divided?(?:\s(?:it|that|this))? by|geteilt durch|divisée? par|dividid[oa] (?:entre|por|per)
  )\s{1,4}(?<by>\d+)\b(?![.,]\d)[^\d\n]{0,70}?(?<v>${number})
`;
/** `The average of 12, 14 and 19 is 16` */
const averaged = regex('dgiu')`
  \b(?:average|mean|durchschnitt|mittelwert|moyenne|promedio|media)\s(?:of|von|aus|de)\s(?:the numbers\s)?(?<list>
    (?:${number})(?:(?:,\s|;\s|\s\/\s|,?\s(?:and|und|et|y|e)\s)(?:${number})){1,20}
  )\s(?:is|=|ist|beträgt|est|es|è)\s{1,4}(?<v>${number})(?!\d|\s?[×*+/])
`;

const leftOver = /\b(?:remainder|leaves?|leaving|left|rest|reste|resto|bleib\w*)\b/i;
/** `93 divided by 4 leaves 1`, and `is 23 with a rest of 1`: nothing is shared out to the last. */
function isWhole(sum: number, by: number, said: number, around: string): boolean {
  return leftOver.test(around) && (said === sum % by || said === Math.floor(sum / by));
}

const notSummed = /[×*/=%−\\^()]|\d\s?-|-\s?\d/;
/** Without such a word, what stands in brackets may be another quantity: planned, last year's. */
const totals = /total|come|sum|add|pay|cost|spen[dt]|gesamt|ergib|kost|zahl|somme|coût|pay[eo]|pag[ao]|cuesta/i;

function* addends(text: string): Iterable<Mark> {
  for (const { index: start, 0: said, groups } of hitsOf(text, bracketed)) {
    const inside = groups?.['terms'] ?? '';
    const terms = inside.split('+').map(numbersOf);
    const isOneEach = terms.every((term) => term.length === 1);
    if (!isOneEach || notSummed.test(inside) || !totals.test(text.slice(Math.max(0, start - 24), start))) continue;
    const mark = verdict(
      {
        start,
        end: start + said.length,
        said,
        of: terms.flat(),
        what: 'The parts add up to',
        results: (values) => [sumOf(values)],
      },
      false,
    );
    if (mark) yield mark;
  }
}

function* averages(text: string): Iterable<Mark> {
  for (const pattern of [divided, averaged]) {
    for (const { indices, groups = {} } of hitsOf(text, pattern)) {
      const [start, end] = indices?.groups?.['v'] ?? [0, 0];
      const of = groups['list'] === undefined ? [groups['sum'] ?? ''] : numbersOf(groups['list']);
      const by = Number(groups['by'] ?? of.length);
      const around = text.slice(indices?.groups?.['by']?.[1] ?? end, end + 40);
      if (of.length === 1 && isWhole(Number(of[0]), by, Number(groups['v']), around)) continue;
      const mark = verdict(
        { start, end, said: groups['v'] ?? '', of, what: 'The average is', results: (values) => [sumOf(values) / by] },
        true,
      );
      if (mark) yield mark;
    }
  }
}

/** The second price is what the first becomes. */
const becomes = regex('i')`
  [=→]
  |\b(?:
    pay|now|is|comes?|costs?|for|only|just|to|price|zahl\w*|kostet|nur|jetzt|auf|für|payez|coûte|maintenant
    |paga|ahora|queda|cuesta|ergibt|macht|bleiben|fait|donne|reste|quedan
  )\b[^$€£¥₹\d]*$
`;

/** `$80, 25 % off, so you pay $64`: two prices and one percentage. */
function discount(line: string): Mark | undefined {
  if (!off.test(line) || otherRules.test(line)) return undefined;
  const prices = [...line.matchAll(new RegExp(money, 'gu'))];
  const shares = [...line.matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%|per\s?cent\b)/g)];
  const [price, paid] = prices;
  if (!price || !paid || prices.length !== 2 || shares.length !== 1) return undefined;
  if (!becomes.test(line.slice(price.index + price[0].length, paid.index))) return undefined;
  const said = numbersOf(paid[0])[0] ?? '';
  const share = Number((shares[0]?.[1] ?? '').replace(',', '.')) / 100;
  const start = paid.index + paid[0].indexOf(said);
  const claim = { start, end: start + said.length, said, of: numbersOf(price[0]), what: 'With the discount it is' };
  return verdict(
    {
      ...claim,
      results: ([whole = NaN]) => [whole * (1 - share), whole * share, whole / (1 - share), whole * (1 + share)],
    },
    true,
  );
}

function* discounts(text: string): Iterable<Mark> {
  let start = 0;
  for (const line of text.split(/(?<=\n|[.!?;]\s)/)) {
    const mark = /%|per\s?cent/.test(line) ? discount(line) : undefined;
    if (mark) yield { why: mark.why, span: { start: start + mark.span.start, end: start + mark.span.end } };
    start += line.length;
  }
}

const averageWords = wakeWords(
  'divided divide average mean geteilt durchschnitt mittelwert moyenne promedio media divis dividido dividida',
);
/** Of `réduction` and `günstiger` the letters behind the accent. */
const discountWords = wakeWords(wordList`
  discount discounts discounted off reduced reduction cheaper rabatt nachlass remise descuento rebaja sconto duction
  nstiger
`);

export default {
  category: 'hallucination',
  title: 'The sum does not add up',
  severity: 'medium',
  *judge(segment) {
    if (!/\d[^\d]+\d/.test(segment.text)) return;
    const prose = withoutCode(segment);
    if (prose.includes('+')) yield* addends(prose);
    if (/vat|tax|mwst|ust|steuer|tva|iva|btw/i.test(prose)) yield* invoicesIn(prose);
    if (mentions(segment, averageWords)) yield* averages(prose);
    if (mentions(segment, discountWords)) yield* discounts(prose);
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'The lamp costs $80 and is 25 percent off, so you pay $«64».',
    'Net amount: 120.00\nVAT 20 %: 24.00\nGross amount: «154.00»',
    'Subtotal: 60.00 EUR\nTax 10 %: 6.00 EUR\n**Total:** EUR «61.00»',
    'The sum is 68. Divided by 4, that leaves «19» apples for every child.',
    'Your costs come to «95» a week (room 60 + power 40).',
    'Die Summe der drei Werte ist 45,6. Geteilt durch 3 ergibt das im Mittel «15,8».',
    'The average of 12, 14 and 19 is «16».',
    'The coat costs $80 and is 25% off, so you pay $«64».',
    'Das Rad kostet 1.200 €, mit 10 % Rabatt zahlen Sie «1.090» €.',
  ],
  ignore: [
    'Net amount: 120.00\nVAT 20 %: 24.00\nGross amount: 144.00',
    'Subtotal: 60.00\nTax 10 %: 6.00\nTotal: 71.00 with postage',
    'Subtotal: 60.00\nTax 10 %: 6.00\nTotal with a wooden box: 75.00',
    'Subtotal: 60.00\nTax 10 %: 6.00\nTotal: 70.00\n(with 4.00 as a tip)',
    'Subtotal: 60.00\nTax 10 %: 6.00\nTotal due: 46.00 (20.00 were paid)',
    'The sum is 70. Divided by 4, that leaves 2 apples.',
    'The sum is 70. Divided by 4, that is 17 for every child, with a rest of 2.',
    'The sum is 93. Divided by 11, that leaves 5, which is the check digit.',
    'It is 150 cm. Divided by 2.54, that is 59 inches.',
    'Your costs come to 100 a week (room 60 + power 40).',
    'Die Summe der drei Werte ist 45,6. Geteilt durch 3 ergibt das im Mittel 15,2.',
    'The average of 12, 14 and 19 is 15.',
    'The coat costs $80 and is 25% off, so you pay $60.',
    'The coat costs $80 and is 25% off, so you save $20.',
    'The coat costs $80 and with 25% off and $5 for shipping you pay $65.',
    'Das Rad kostet 1.200 €, mit 10 % Rabatt zahlen Sie 1.080 €.',
    'Version 4 (parts 1 + 2) came out in May.',
    'The team won 95 games (home 60 + away 40 planned).',
    'Take 10% off the $50 list and the $60 list.',
  ],
};
