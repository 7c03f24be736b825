import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { numbersIn, type ProseNumber } from './reading/numbers/number-words.ts';
import type { Reading } from './reading/numbers/separators.ts';
import { datesIn } from './reading/dates/derived-dates.ts';
import { numberedSentences } from './reading/sentences.ts';

const change = regex('i')`
  \b(?:
    increas|decreas|rise|rose|risen|drop|grew|grow|fell|fall|declin|reduc|gain|climb|jump|up|down|anstieg
    |gestiegen|gesunken|steiger|zunahme|rückgang|hausse|baisse|augment|diminu|aument|subid|baj|disminu|descen
    |wzros|spad|toename|daling|stijging
  )
`;
/** A rate, a part, an estimate, or points of percent: other sums than from one number to the other. */
const otherRules = regex('i')`
  \b(?:
    annual\w*|yearly|per(?! ?cent)|each|every|average|CAGR|compound\w*|points?|about|approx\w*|roughly|around|nearly
    |almost|over|more than|less than|not|if|would|could|example|wrong|incorrect|compared|adjusted|inflation
    |jährlich|pro|je|etwa|rund|fast|über|nicht|par|chaque|environ|presque|pas|por|cada|unos|casi|no|circa
    |quasi|non
  )\b
  |n[’']t\b|[~≈]
`;

const one = ({ readings }: ProseNumber) => readings[0] ?? { value: 0, step: 1 };

/** `from 50 to 75`, `from 1,200 in 2020 to 1,500` */
const between = /^\s{0,8}(?:(?:in\s|during\s)?(?:\p{L}{1,12}|\d{4}|[€$£])\s){0,2}(?:to|auf|à|a|na|naar)\s{1,8}$/u;

/** `from 50 to 75`, `from $1.2 million to $1.8 million`; years and percents are no amounts here. */
function spanOf(numbers: readonly ProseNumber[], text: string): readonly [ProseNumber, ProseNumber] | undefined {
  const dates = datesIn(text);
  const amounts = numbers.filter(
    ({ kind, start }) =>
      (kind === 'plain' || kind === 'money') && !dates.some((date) => date.start <= start && start < date.end),
  );
  const pairs = amounts.slice(1).flatMap((to, at): (readonly [ProseNumber, ProseNumber])[] => {
    const from = amounts[at];
    if (!from || !/\b(?:from|von|de|da|di|z|van)\s+$/i.test(text.slice(0, from.start))) return [];
    return between.test(text.slice(from.end, to.start)) ? [[from, to]] : [];
  });
  return pairs.length === 1 && numbers.every(({ spaced }) => !spaced) ? pairs[0] : undefined;
}

/** The smallest and the largest percentage that rounded amounts allow. */
function bounds(a: Reading, b: Reading): readonly [low: number, right: number, high: number] {
  const percent = (start: number, end: number) => ((end - start) / start) * 100;
  // money and counts are often cut to thousands in the telling
  const [slackA, slackB] = [a.step > 1 || a.step < 1 ? a.step / 2 : 0, b.step > 1 || b.step < 1 ? b.step / 2 : 0];
  const ends = [-1, 1].flatMap((i) => [-1, 1].map((j) => percent(a.value + i * slackA, b.value + j * slackB)));
  return [Math.min(...ends), percent(a.value, b.value), Math.max(...ends)];
}

const span = /\b(?:from|von|de|da|di|z|van)\s+\D{0,4}\d/i;

function verdict(text: string): Mark | undefined {
  const numbers = numbersIn(text).filter(({ digits }) => digits);
  const percents = numbers.filter(({ kind }) => kind === 'percent');
  const [pair, [percent]] = [spanOf(numbers, text), percents];
  if (!pair || !percent || percents.length > 1) return undefined;
  const [from, to] = pair;
  // 1,200 may be read as 1.2: whatever fits in one reading is right
  const meant = from.readings.flatMap((a) => to.readings.map((b) => bounds(a, b)));
  const [, right] = bounds(one(from), one(to));
  const said = one(percent);
  const slack = Math.max(said.step, 0.1) + 1e-9;
  const fits = (sign: number) =>
    meant.some(([low, , high]) => sign * said.value >= low - slack && sign * said.value <= high + slack);
  // "75 is 150 % of 50" counts the whole
  const isWhole = /%\s{0,3}of\b/.test(text.slice(percent.start, percent.end + 6));
  if (one(from).value === 0 || isWhole || fits(1) || fits(-1)) return undefined;
  const shown = Number(Math.abs(right).toFixed(1));
  const written = (number: ProseNumber) => text.slice(number.start, number.end).replace(/\s+/g, ' ');
  return {
    span: { start: percent.start, end: percent.end },
    why: `From ${written(from)} to ${written(to)} is a change of ${shown}%, not ${written(percent)}.`,
  };
}

export default {
  category: 'hallucination',
  title: 'The percentage does not fit',
  severity: 'medium',
  *judge(segment, conversation): Iterable<Mark> {
    let last = '';
    for (const { start, text } of numberedSentences(segment)) {
      // `It rose from 50 to 75. That is an increase of 60%.`
      const lead = /%|percent|per cent/.test(last) || !span.test(last) || span.test(text) ? '' : `${last} `;
      last = text;
      const told = lead + text;
      if (!span.test(told) || !/%|percent|per cent/.test(text) || !change.test(text) || otherRules.test(told)) continue;
      const mark = verdict(told);
      if (!mark || conversation.supplied.some((given) => given.includes(text.trim()))) continue;
      const by = start - lead.length;
      yield { why: mark.why, span: { start: by + mark.span.start, end: by + mark.span.end } };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'Sales rose from 50 to 75 units, an increase of «60%».',
    'Revenue grew «30%», from $1.2 million to $1.8 million.',
    'Membership went up by «60 per cent», from 50 to 75.',
    'The price fell from $200 to $150 (a drop of «33%»).',
    'Sales grew from 1,200 to 1,500 units, an increase of «20%» on the year before.',
    'Visits rose from 1,250 to 1,600. In relative terms that is an increase of «32%».',
    'De 80 a 100 es un aumento del «20 %».',
    'Membership increased by **«12**%» from 400 to 500.',
  ],
  ignore: [
    'Sales rose from 50 to 75 units, an increase of 50%.',
    'Revenue grew 50%, from $1.2 million to $1.8 million.',
    'The price fell from $200 to $150 (a drop of 25%).',
    'It rose from 3.1 to 4.2, which is 35%.', // rounded before
    'Sales rose 12% from 2019 to 2023.',
    'Sales rose from 50 to 75 units, about 60%.',
    'The rate rose from 4% to 6%.',
    'It grew from 100 to 200 at an annual rate of 7%.',
    'Cut the share from 10 to 5 percent.',
    'Sales rose 20% from Monday to Friday.',
    'Sales rose from 1,200 in 2020 to 1,500 in 2021, a rise of 25%.',
    'It fell from 1.500 to 900, a drop of 40%.',
  ],
};
