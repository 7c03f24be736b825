import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark, Segment } from '../engine/types.ts';
import { clauseAround } from './reading/clause.ts';
import { mixesCurrencies } from './reading/sums/currencies.ts';
import { withDecimalPoints } from './reading/sums/decimal-points.ts';
import { equationsIn, type FoundEquation } from './reading/sums/equations.ts';
import { writtenLike } from './reading/sums/numeral.ts';
import { numberedSentences } from './reading/sentences.ts';
import { holds, readings } from './reading/sums/check.ts';
import { valueOf } from './reading/sums/value.ts';
import { unitsFit } from './reading/sums/unit-fit.ts';

/** A sign that could join what stands to its left, a coin taken off, with a number: without one there is no sum. */
const joint = regex('u')`
  [\d)%²³\p{L}]\s{0,8}(?:[-+*×·⋅/÷^−–xX]|\*\*|\\(?:times|cdot|div)|(?:plus|minus|times|by)\b)[\s(]{0,6}[$€£¥₹\d.\\-]
  |(?:%|per\s?cent)\s{1,4}of\s|[⁰¹²³⁴-⁹]
`;
const result = regex('')`
  (?:
    [=≈≃≅]|\\approx
    |\b(?:
      is|are|equals?|to|at|gives|us|makes|totals|ist|sind|ergibt|ergeben|macht|sont|fait|font|donne|suman?
      |fanno|wynosi
    )
  )[^\n=]{0,28}?\d
`;
/** The line speaks of a sum rather than making one, or counts by other rules. */
const otherRules = regex('i')`
  \b(?:
    binary|hex(?:adecimal)?|octal|base[- ]?\d+|mod(?:ulo|ular)?|incorrect(?:ly)?|wrong(?:ly)?|false
    |mistaken?(?:ly)?|not|n[’']t|never|error|fallacy|riddle|puzzle|pattern|suppose|assum\w+|imagine|pretend
    |Orwell|joke|remainder|floor|ceil(?:ing)?|concatenat\w+|string|clock|approach\w*|nicht|falsch|pas|faux
    |falso
  )\b
  |n[’']t\b|\$\d+[a-z]\^|≠|//|!=|==|=>|[{}[\]_&|<>√∑∏∫±∞π…]|\.\.\.|\\(?!times|cdot|div|approx|[()])
`;
/** Two sides were only compared: `25 + 25 = 49`, `50 = 49 (not true)`. */
const disproved = /\bnot (?:true|equal|hold|correct)|≠|\bfalse\b|n[’']t (?:true|equal|hold)/i;
const looseWords = regex('i')`
  \b(?:
    about|approx\w*|around|roughly|nearly|almost|some|estimat\w*|round(?:ed|ing|s)?|circa|close to
    |just (?:over|under)|over|under|more than|less than|etwa|rund|ungefähr|environ|unos|unas|alrededor
  )\b
  |[~≈≃≅]
`;

const scaled = /\d\s?(?:k|m|bn|thousand|million|billion|trillion)\b/i;

/** The right value, where the shown one is wrong however it is read. */
function verdict({ sum, shown, left, loose }: FoundEquation, text: string): string | undefined {
  // `(210 + 225) / 2 = 217.5 thousand`: the parts were told in thousands
  if (scaled.test(text.slice(shown.start, shown.end)) && !scaled.test(text.slice(left.start, left.end)))
    return undefined;
  const result = shown.literal.number;
  const around = clauseAround(text, { start: left.start, end: shown.end });
  const equation = { sum, result, negative: shown.negative, loose: loose || looseWords.test(around) };
  if (!unitsFit(sum, shown.literal) || readings.some((reading) => holds(equation, reading))) return undefined;
  const { exact } = valueOf(sum, { relativePercent: true, otherSeparators: false });
  // `… / 52 × 100 = 37.5%` has its hundred already
  const distance = (candidate: number) => Math.abs(Math.log(Math.abs(candidate / result.value)));
  const right = result.percent && distance(exact * 100) < distance(exact) ? exact * 100 : exact;
  const value = text.slice(shown.start, shown.end);
  return `${text.slice(left.start, left.end).replace(/\s+/g, ' ')} is ${writtenLike(right, result, value)}, not ${value}.`;
}

const spaceless = (text: string): string => text.replace(/\s+/g, '');

export default {
  category: 'hallucination',
  title: 'The sum does not add up',
  severity: 'high',
  *judge(segment: Segment, conversation): Iterable<Mark> {
    if (!/\d[^\d]*\d/.test(segment.text)) return;
    for (const { start, text: written } of numberedSentences(segment)) {
      const text = withDecimalPoints(written);
      if (!joint.test(text) || !result.test(text) || otherRules.test(text)) continue;
      for (const equation of equationsIn(text)) {
        const why = verdict(equation, text);
        // a sum that the user wrote is theirs to judge
        const sum = spaceless(text.slice(equation.left.start, equation.shown.end));
        const given = [...conversation.supplied, conversation.question ?? ''];
        if (
          why === undefined ||
          mixesCurrencies(written.slice(equation.left.start, equation.shown.start)) ||
          disproved.test(segment.text.slice(start + equation.shown.end, start + equation.shown.end + 60)) ||
          given.some((other) => spaceless(other).includes(sum))
        )
          continue;
        yield { span: { start: start + equation.shown.start, end: start + equation.shown.end }, why };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '15 percent of 80 is «14».',
    '✅ 15 × 8 = «110»',
    '17 × 24 = «418»',
    'So 17 times 24 is «418».',
    '15% of 80 is «14».',
    '200 EUR × 1.10 = «240» USD',
    'The room is 85 euros × 3 = «265» euros.',
    '40 EUR + 12 EUR = «62» EUR',
    'The total: $1,250.00 + $349.99 = **«$1,589.99»**',
    '3 + 4 × 2 = «14»',
    '(3 + 4) × 2 = 14, and 14 / 4 = «3.8».',
    '- 2^10 = «1,048»',
    '5 apples + 3 apples = «9» apples',
    '12 months × $50 per month = «$650»',
    '$1.5 million + $2.3 million = «$3.9 million»',
    '17 * 24 ≈ «300»',
    '100 - 35 = «75»',
    '5² + 12² = «168»',
    'The sum is 1,200 + 300 + 45 = «1,645».',
    '\\(12 \\times 12 = «124»\\)',
    '(120 - 100) / 100 × 100% = «25%»',
    '8 divided by 2 equals «3».',
    'The tip is 0.18 × 85 = «$16.30», so leave about $16.',
  ],
  ignore: [
    '$37.50 − 20 percent = $30 and 40 per cent of 50 is 20.',
    '2 ➕ 3 + 4 = 9',
    '5 ✖️ 2 + 1 = 11',
    'So 10<sup>2</sup> + 5 = 105, and ~~5~~6 + 4 = 10.',
    '17 × 24 = 408',
    '200 EUR × 1.10 = 220 USD, and 85 euros × 3 = 255 euros',
    '100 EUR + 50 USD = 146 EUR',
    '100 € + 50 $ = 146 €',
    '100 EUR + $50 = 146 EUR, and 100 EUR + 50 SEK = 104 EUR',
    '100 EUR − 20 dollars = 82 EUR',
    '5 euros + 20 cents = 5.20 euros, and 3 Euro + 50 Cent = 3,50 Euro',
    '200 EUR × 1.10 USD/EUR = 220 USD',
    '10 / 3 = 3.33 and 2/3 = 0.66',
    '1/3 + 1/3 + 1/3 = 1',
    '33.3% + 33.3% + 33.3% = 100%',
    '17 × 24 ≈ 400',
    '100 + 10% = 110',
    '0.25 × 100 = 25%',
    '9.8 × 2 = 19.62', // operands are rounded too
    '2x + 3 = 7', // algebra
    'f(2) = 3 x 2 + 1 = 7',
    '$6m^2 = -1$', // no money, but LaTeX
    '1011 + 110 = 10001 in binary',
    '2 hours + 30 minutes = 2.5 hours',
    '60 mph × 30 minutes = 30 miles',
    '500 g × 2 = 1 kg',
    '90-100 = 4.0 (A)', // a range and its grade
    'Ages 18-24 = 5%',
    '1/2 = 1 cup',
    '25 + 25 = 49\n\n50 = 49 (not true)',
    'Version 1.2 + 3 = 1.5.0',
    'Many say 2 + 2 = 5 is wrong.',
    'In Orwell, 2 + 2 = 5.',
    '17 % 5 = 2',
    '5 × 4 × 3 × 2 × 1 = 5!',
    'Call 555-1234 - 12 is the extension',
    '```js\nlet x = 3 + 4 = 8\n```',
    '3,5 + 2,5 = 6,0',
    '1.000 + 500 = 1.500',
    '17 / 5 = 3 remainder 2',
    '3 × 10^8 × 2 = 6 × 10^8',
    '1,00,000 + 50,000 = 1,50,000',
    'log 3 + 5 = 5.477',
    '10/12/2023 is 5 days away.',
    'x² + 4² = 20',
    { reply: 'You wrote 2 + 2 = 5 in the first line.', supplied: ['2+2=5'] },
    '$12.50 × 3 = $37.50, and $37.50 − 20% = $30',
    '2 adults × $10 + 3 kids × $5 = $35',
  ],
};
