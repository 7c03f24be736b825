import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark, Segment, Span } from '../engine/types.ts';
import { coarseStep, writtenLike, type Numeral } from './reading/numeral.ts';
import { SumParser, type Parsed, type Sum } from './reading/sum-parser.ts';
import { sumTokens, type Token } from './reading/sum-tokens.ts';
import { isAdditive, literals, readAs, valueOf, type Range, type Reading } from './reading/sum-value.ts';
import { unitsFit } from './reading/unit-fit.ts';
import { sentences } from './reading/sentences.ts';

const relation = /[=≈≃≅]|\b(?:is|are|equals?|comes|adds|amounts|works|gives|makes|totals)\b/;
const sign = /[-+*×·⋅/÷^−%xX]|\\(?:times|cdot|div)|\b(?:plus|minus|times|divided|multiplied)\b|[²³]/;
/** The line speaks of a sum rather than making one, or counts by other rules. */
const otherRules =
  /\b(?:binary|hex(?:adecimal)?|octal|base[- ]?\d+|mod(?:ulo|ular)?|incorrect(?:ly)?|wrong(?:ly)?|false|mistaken?(?:ly)?|not|n[’']t|never|error|fallacy|riddle|puzzle|pattern|suppose|assum\w+|imagine|pretend|Orwell|joke|remainder|floor|ceil(?:ing)?|concatenat\w+|string|clock|approach\w*)\b|n[’']t\b|≠|\/\/|!=|==|=>|[{}[\]_&|<>√∑∏∫±∞π…]|\.\.\.|\\(?!times|cdot|div|approx|[()])/i;
const looseWords =
  /\b(?:about|approx\w*|around|roughly|nearly|almost|some|estimat\w*|round(?:ed|ing|s)?|circa|close to|just (?:over|under)|over|under|more than|less than)\b|[~≈≃≅]/i;
/** After one of these a number belongs to something larger that is not read here. */
const leading = new Set(
  'of off per plus minus times by over mod log ln sin cos tan sqrt root square cube twice half double triple average mean median than between if choose version chapter page section step'.split(
    ' ',
  ),
);
const readings: readonly Reading[] = [false, true].flatMap((relativePercent) =>
  [false, true].map((otherSeparators) => ({ relativePercent, otherSeparators })),
);

interface Equation {
  readonly sum: Sum;
  readonly result: Numeral;
  readonly negative: boolean;
  readonly loose: boolean;
}

/** Does the shown result lie within what the sum may come to, as finely as it was shown? */
function holds({ sum, result, negative, loose }: Equation, reading: Reading): boolean {
  const range = valueOf(sum, reading);
  if (!Number.isFinite(range.exact) || Math.abs(range.exact) > 2 ** 52) return true;
  const percent = result.percent || literals(sum).some(({ number }) => number.percent);
  const shown = readAs(result, reading) * (negative ? -1 : 1);
  const step = result.ambiguous && reading.otherSeparators ? result.step / 1000 : result.step;
  const worths = percent ? [1, 100, 0.01] : [1];
  return worths.some((worth) => fits(range, worth, shown, step, loose ? coarseStep(result) : 0, isAdditive(sum)));
}

function fits(
  { exact, low, high }: Range,
  worth: number,
  shown: number,
  step: number,
  coarse: number,
  additive: boolean,
): boolean {
  const value = exact * worth;
  if (coarse > 0 && Math.abs(value - shown) <= Math.max(coarse, Math.abs(value) * 0.1)) return true;
  const rounded = Math.round(value / step) * step;
  const showable = Math.abs(rounded - value) <= Math.abs(value) * 1e-9 + 1e-12;
  if (showable && Math.abs(value - shown) <= Math.abs(value) * 1e-9 + 1e-9) return true;
  const slack = (showable ? 0 : step) + Math.abs(value) * 1e-9;
  if (additive) return Math.abs(value - shown) <= slack;
  return shown >= low * worth - slack && shown <= high * worth + slack;
}

/** What stands before must not be a part of the sum that was not understood. */
function startsClean(tokens: readonly Token[], from: number, text: string): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  const gap = text.slice(before.end, tokens[from]?.start);
  if (/[\t\n,;]/.test(gap)) return before.kind !== 'number' || /[\t\n;]/.test(gap);
  if (before.kind === 'word') return gap !== '' && !leading.has(before.word) && before.word.length > 1;
  if (before.kind === 'relation') return !before.word || !/\d/.test(gap);
  if (before.kind === 'open') return /^[\s\\"“]?$/.test(text[before.start - 1] ?? '');
  return before.kind === 'other' && /[:"“”'‘’.!?>→$•✓-]/.test(text.slice(before.start, before.end));
}

/** What stands after must not carry the number on. */
function endsClean(tokens: readonly Token[], next: number, text: string, wordy: boolean): boolean {
  const after = tokens[next];
  const end = tokens[next - 1]?.end ?? 0;
  const tail = text.slice(end, end + 24);
  if (/^\s*(?:!(?!\s|$)|%|[-–]\d|(?:or|to|through|and a half|dozen|remainder|R|r)\b)/.test(tail)) return false;
  if (wordy) return /^\s*(?:$|[.,;:!?)\n\t])/.test(tail);
  if (!after || /[\n\t]/.test(text.slice(end, after.start))) return true;
  if (after.kind === 'operator') return false;
  return after.kind !== 'open' && after.kind !== 'power' ? after.kind !== 'number' : after.start > end;
}

/** `18-24 = 5` is a range, `1/2 = 1 cup` a label, `3/4/2024 = ...` a date. */
function isSum({ sum, operators }: Parsed): boolean {
  if (sum.kind === 'literal' || sum.kind === 'negative') return false;
  if (operators.filter(({ sign: written, tight }) => written === '/' && tight).length > 1) return false;
  const dashes = operators.filter(({ operator }) => operator === '-');
  if (operators.length === 1 && dashes.length === 1) {
    const [dash] = dashes;
    const values = literals(sum).map(({ number }) => number.value);
    return !(dash?.tight || dash?.sign === '–') && (values[0] ?? 0) >= (values[1] ?? 0);
  }
  const [slash] = operators;
  return !(operators.length === 1 && slash?.sign === '/' && slash.tight);
}

/** `25-(25+10) = 15`: a dash without spaces that would lead below zero joins two ends. */
function isSpread({ sum, operators }: Parsed, negative: boolean): boolean {
  const dashed = operators.some(({ operator, tight, sign: written }) => operator === '-' && (tight || written === '–'));
  return dashed && !negative && valueOf(sum, { relativePercent: false, otherSeparators: false }).exact < 0;
}

function* equations(text: string): Iterable<Mark & { readonly from: number }> {
  const tokens = sumTokens(text);
  const parser = new SumParser(tokens, text);
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind !== 'number' && kind !== 'open' && !(kind === 'operator' && text[tokens[index]?.start ?? 0] === '-'))
      continue;
    const left = startsClean(tokens, index, text) ? parser.parse(index) : undefined;
    const equal = left && tokens[left.next];
    if (!left || equal?.kind !== 'relation' || !isSum(left)) {
      if (left && left.next > index) index = left.next - 1;
      continue;
    }
    const shown = rightSide(tokens, left.next + 1, parser);
    if (
      shown &&
      endsClean(tokens, shown.next, text, equal.word && /^(?:is|are)$/.test(text.slice(equal.start, equal.end)))
    ) {
      const mark = verdict(left, shown, text, equal, tokens, index);
      if (mark) yield { ...mark, from: tokens[index]?.start ?? 0 };
    }
    index = left.next;
  }
}

interface Shown extends Span {
  readonly literal: Sum & { readonly kind: 'literal' };
  readonly negative: boolean;
  readonly next: number;
}

/** The number after the relation, with hedges (`about`) and a minus before it. */
function rightSide(tokens: readonly Token[], from: number, parser: SumParser): Shown | undefined {
  let at = from;
  while (at < from + 3) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      !/^(?:about|approximately|around|roughly|exactly|just|only|a|total|nearly|almost)$/.test(token.word)
    )
      break;
    at++;
  }
  const right = parser.parse(at);
  const inner = right?.sum.kind === 'negative' ? right.sum.of : right?.sum;
  const token = tokens[right?.sum.kind === 'negative' ? at + 1 : at];
  if (!right || inner?.kind !== 'literal' || token?.kind !== 'number') return undefined;
  return {
    literal: inner,
    negative: right.sum.kind === 'negative',
    next: right.next,
    start: tokens[at]?.start ?? 0,
    end: token.end,
  };
}

function verdict(
  left: Parsed,
  shown: Shown,
  text: string,
  equal: Token,
  tokens: readonly Token[],
  index: number,
): Mark | undefined {
  const result = shown.literal.number;
  const loose = looseWords.test(text) || (equal.kind === 'relation' && equal.loose);
  const equation: Equation = { sum: left.sum, result, negative: shown.negative, loose };
  if (
    !unitsFit(left.sum, shown.literal) ||
    isSpread(left, shown.negative) ||
    readings.some((reading) => holds(equation, reading))
  )
    return undefined;
  const exact = valueOf(left.sum, { relativePercent: true, otherSeparators: false }).exact;
  // `… / 52 × 100 = 37.5%` has its hundred already
  const distance = (candidate: number) => Math.abs(Math.log(Math.abs(candidate / result.value)));
  const right = result.percent && distance(exact * 100) < distance(exact) ? exact * 100 : exact;
  const written = text.slice(tokens[index]?.start, tokens[left.next - 1]?.end).replace(/\s+/g, ' ');
  const value = text.slice(shown.start, shown.end);
  return {
    span: { start: shown.start, end: shown.end },
    why: `${written} is ${writtenLike(right, result, value)}, not ${value}.`,
  };
}

const spaceless = (text: string): string => text.replace(/\s+/g, '');

export default {
  category: 'hallucination',
  title: 'The sum does not add up',
  severity: 'high',
  *judge(segment: Segment, conversation): Iterable<Mark> {
    if (!relation.test(segment.text)) return;
    for (const { start, text } of sentences(segment)) {
      if (!relation.test(text) || !/\d[^\d]*\d/.test(text) || !sign.test(text) || otherRules.test(text)) continue;
      for (const { from, span, why } of equations(text)) {
        // a sum that the user wrote is theirs to judge
        const sum = spaceless(text.slice(from, span.end));
        const given = [...conversation.supplied, conversation.question ?? ''].some((other) =>
          spaceless(other).includes(sum),
        );
        if (!given) yield { span: { start: start + span.start, end: start + span.end }, why };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '17 × 24 = «418»',
    'So 17 times 24 is «418».',
    '15% of 80 is «14».',
    'The total: $1,250.00 + $349.99 = **«$1,589.99»**',
    '3 + 4 × 2 = «14»',
    '(3 + 4) × 2 = 14, and 14 / 4 = «3.8».',
    '- 2^10 = «1,048»',
    '5 apples + 3 apples = «9 apples»'.replace(' apples»', '» apples'),
    '12 months × $50 per month = «$650»',
    '$1.5 million + $2.3 million = «$3.9 million»',
    '17 * 24 ≈ «300»',
    '100 - 35 = «75»',
    '5² + 12² = «168»',
    'The sum is 1,200 + 300 + 45 = «1,645».',
    '\\(12 \\times 12 = «124»\\)',
    '(120 - 100) / 100 × 100% = «25%»',
    '8 divided by 2 equals «3».',
  ],
  ignore: [
    '17 × 24 = 408',
    '10 / 3 = 3.33 and 2/3 = 0.66',
    '1/3 + 1/3 + 1/3 = 1',
    '33.3% + 33.3% + 33.3% = 100%',
    '17 × 24 ≈ 400',
    '100 + 10% = 110',
    '0.25 × 100 = 25%',
    '9.8 × 2 = 19.62', // operands are rounded too
    '2x + 3 = 7', // algebra
    'f(2) = 3 x 2 + 1 = 7',
    '1011 + 110 = 10001 in binary',
    '2 hours + 30 minutes = 2.5 hours',
    '60 mph × 30 minutes = 30 miles',
    '500 g × 2 = 1 kg',
    '90-100 = 4.0 (A)', // a range and its grade
    'Ages 18-24 = 5%',
    '1/2 = 1 cup',
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
