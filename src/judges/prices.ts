import { piece, regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { mentions, numberedSentences } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';
import { hitsOf } from './reading/hits.ts';

const coin = String.raw`(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b)`;
const someMoney = new RegExp(coin);
const twoSums = new RegExp(`${coin}[^$€£¥₹]+${coin}`);
const amount = (name: string): string =>
  `(?<cur${name}>${coin})\\s{0,4}(?<${name}>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d,]*\\d|\\.\\d|\\s?(?:k|m|bn|thousand|million|billion)\\b|\\s?[-–]\\s?[$€£¥₹\\d])`;
const comes = piece`
  (?:
    ,?\s(?:which |that |this )?(?:
      is|are|equals|comes? to|adds? up to|amounts? to|works? out (?:to|at)|would be|will be|will cost
      |would cost|costs?|totals?|totalling|totaling|makes?|making|gives
    )
    |,?\s?for a total of|,?\s?a total of|\s?=|,\s(?:or|so|thus)|\s?\(
  )\s{0,8}(?:a total of\s|exactly\s)?
`;
const period = '(?:per|an?|each|every|/)\\s?(?<p>hour|day|week|month|quarter|year)';
const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const countOf = (written: string): number => {
  const word = words.indexOf(written.toLowerCase());
  return word < 0 ? Number(written.replaceAll(',', '')) : word + 2;
};
/** `12 licences at $40 each come to $460`. */
const times = regex('dgi')`
  (?<![\d.,$€£-])(?<n>\d{1,3}(?:,\d{3})+|\d+|\b(?:${words.join('|')}))\s[a-z]+(?:\s[a-z]+)?\s
  (?:at|for|@|×|x|costing|priced at)\s${amount('a')}\s?(?:each|apiece|per\s[a-z]+|an?\s[a-z]+|/\s?[a-z]+)${comes}${amount('b')}
`;
/** `$100 a month is $1,300 a year`. */
const spread = new RegExp(
  `${amount('a')}\\s?${period}${comes}${amount('b')}\\s?${period.replace('<p>', '<q>')}`,
  'dgi',
);
const otherRules = regex('i')`
  \b(?:
    about|approx\w*|roughly|around|nearly|almost|over|more than|less than|up to|at least|not|if|save|saving
    |discount\w*|off|tax\w*|fees?|shipping|plus|minus|after|before|wrong|incorrect|between
  )\b
  |n[’']t\b|[~≈+]
`;

/** Least and most of the second period in one of the first: people count work days too, and months of four weeks. */
const ratios: Readonly<Record<string, readonly [number, number]>> = {
  'hour day': [5, 24],
  'hour week': [20, 168],
  'hour month': [80, 744],
  'hour year': [1000, 8784],
  'day week': [5, 7],
  'day month': [20, 31],
  'day quarter': [60, 92],
  'day year': [220, 366],
  'week month': [4, 4.43],
  'week quarter': [12, 13.1],
  'week year': [48, 52.3],
  'month quarter': [3, 3],
  'month year': [12, 12],
  'quarter year': [4, 4],
};

const money = (written = ''): { readonly value: number; readonly step: number } => ({
  value: Number(written.replaceAll(',', '')),
  step: written.includes('.') ? 0.01 : 1,
});
const write = (currency: string, value: number, model: string): string =>
  `${/\w/.test(currency) ? `${currency} ` : currency}${value.toLocaleString('en-US', { minimumFractionDigits: model.includes('.') ? 2 : 0, maximumFractionDigits: 2 })}`;

interface Claim {
  readonly low: number;
  readonly high: number;
  readonly what: string;
}

function claimed(groups: Readonly<Record<string, string | undefined>>): Claim | undefined {
  const { value } = money(groups['a']);
  const { n, p = '', q = '' } = groups;
  if (n !== undefined) {
    const total = countOf(n) * value;
    return { low: total, high: total, what: `${n} × ${groups['cura']}${groups['a']}` };
  }
  const [up, down] = [ratios[`${p} ${q}`.toLowerCase()], ratios[`${q} ${p}`.toLowerCase()]];
  const what = `${groups['cura']}${groups['a']} a ${p}, in a ${q},`;
  if (up) return { low: value * up[0], high: value * up[1], what };
  return down && { low: value / down[1], high: value / down[0], what };
}

function verdict(hit: RegExpExecArray): Mark | undefined {
  const groups = hit.groups ?? {};
  const claim = groups['cura'] === groups['curb'] ? claimed(groups) : undefined;
  const { value, step } = money(groups['b']);
  const slack = step + Math.abs(value) * 0.005;
  if (!claim || (value >= claim.low - slack && value <= claim.high + slack)) return undefined;
  const place = hit.indices?.groups?.['b'];
  if (!place) return undefined;
  const currency = groups['curb'] ?? '';
  const right = [...new Set([claim.low, claim.high].map((end) => write(currency, end, groups['b'] ?? '')))].join(
    ' to ',
  );
  const start = hit[0].lastIndexOf(currency, place[0] - hit.index) + hit.index;
  return { span: { start, end: place[1] }, why: `${claim.what} is ${right}, not ${currency}${groups['b']}.` };
}

export default {
  category: 'hallucination',
  title: 'The price does not add up',
  severity: 'medium',
  *judge(segment): Iterable<Mark> {
    if (!someMoney.test(segment.text) || !mentions(segment, wake)) return;
    for (const { start, text } of numberedSentences(segment)) {
      // `€285, plus the tax` is the price before it
      if (!twoSums.test(text) || otherRules.test(text.replace(/,\splus\b[^$€£¥₹]*$/, ''))) continue;
      for (const pattern of [times, spread]) {
        for (const hit of hitsOf(text, pattern)) {
          const mark = verdict(hit);
          if (mark) yield { why: mark.why, span: { start: start + mark.span.start, end: start + mark.span.end } };
        }
      }
    }
  },
} satisfies JudgeSpec;

const wake = wakeWords('each apiece per hour day week month quarter year');

export const examples: ReplyExamples = {
  match: [
    'You need 12 licences at $40 each, for a total of «$460».',
    'The 12 seats at USD 40 each come to «USD 460».',
    '3 new chairs at €89.50 apiece come to €268.50, and 4 lamps at €20 each = «€90»',
    '$100 a month is «$1,300» a year.',
    'The plan costs $12 per month, so «$124» per year.',
    '$52,000 per year is «$4,500» per month.',
    'Three nights at €95 per night come to «€275», plus the tourist tax.',
    'You would buy 4 tickets at $35 each, which makes «$150» in total.',
    '25 hours at $40 per hour is «$1,100».',
  ],
  ignore: [
    'You need 12 licences at $40 each, for a total of $480.',
    '$100 a month is $1,200 a year.',
    '$52,000 per year is $4,333 per month, or $1,000 per week.',
    '$20 per hour is $800 per week and $160 per day.',
    '12 licences at $40 each come to about $500.',
    '12 licences at $40 each come to $432 after the discount.',
    '12 licences at $40 each, $30 in the second year',
    '$10 a month or $100 a year if you pay at once.',
    '2 tickets at $15 each = £30',
  ],
};
