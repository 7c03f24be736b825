import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { numberedSentences } from './reading/sentences.ts';
import { amountPatterns, type AmountPattern } from './reading/sums/amount-patterns.ts';
import { smallNumber } from './reading/numbers/small-numbers.ts';
import { verdict } from './reading/sums/claims.ts';
import { hitsOf } from './reading/hits.ts';

/** Counted by other rules, or not to the digit. */
const otherRules = regex('iu')`
  \b(?:
    about|approx\w*|roughly|around|nearly|almost|over|more than|less than|up to|at least|some
    |if you (?:add|include)|not|wrong|instead|except|plus|minus|without|discount\w*|after|before|tax\w*|fees?
    |shipping|deposit|compound\w*|interest|etwa|rund|ungefähr|knapp|circa|ca|über|fast|nicht|falsch|ohne
    |zuzüglich|abzüglich|environ|presque|près|pas|faux|sans|hors|unos|unas|casi|cerca|aproximadamente|no|falso
    |sin(?! contar)|quasi|senza|non|około|prawie|nie|bez|ongeveer|bijna|niet|zonder
  )(?!\p{L})
  |n[’']t\b|[~≈]
`;

function markOf(hit: RegExpExecArray, { what, reckon, rounds }: AmountPattern, asked: string): Mark | undefined {
  const groups = hit.groups ?? {};
  const [start, end] = hit.indices?.groups?.['v'] ?? [0, 0];
  // a number that the question asks about may be somebody's own
  const of = ['a', 'b']
    .flatMap((name) => groups[name] ?? [])
    .map((one) => String(smallNumber(one.toLowerCase()) ?? one));
  if (asked.includes(hit[0])) return undefined;
  return verdict(
    { start, end, said: groups['v'] ?? '', of, what, results: (values) => reckon(values, groups) },
    rounds,
  );
}

export default {
  category: 'hallucination',
  title: 'The amount does not fit',
  severity: 'medium',
  *judge(segment, { question = '', supplied }) {
    for (const { start, text } of numberedSentences(segment)) {
      if (!/\d[^\d]+\d/.test(text)) continue;
      const likely = amountPatterns.filter(({ glance }) => glance.test(text));
      if (likely.length === 0 || otherRules.test(text)) continue;
      for (const pattern of likely) {
        for (const hit of hitsOf(text, pattern.said)) {
          const mark = markOf(hit, pattern, [question, ...supplied].join('\n'));
          if (mark) yield { why: mark.why, span: { start: start + mark.span.start, end: start + mark.span.end } };
        }
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '3 nights at 84 € each come to «262» €.',
    'Drei Karten zu je 12,50 € kosten «39,50» €.',
    'If 14 of 40 people said yes, that is «38» %.',
    'Of these, 14 of 40 people («38» %) said yes.',
    'You earn $600 a week, so $«140» a day.',
    'Half of 130 is «75».',
    'Two thirds of 90 is «45».',
    '12 % de 350 son «45».',
    'Ein Rabatt von 15 % auf 240 € ergibt «214» €.',
    'You earn 2,400 a month, so «26,800» a year.',
    'Ahorrando 175 € cada mes durante 12 meses reunirás «2.200» €.',
    'A pack of 6 costs 4.50 €, so one costs «0.85» €.',
    'Split 5 ways, the bill of 137.50 is «26.50» per person.',
    '150 km in 2.5 hours is «65» km/h.',
    '$18.50 an hour for 36 hours makes $«656».',
  ],
  ignore: [
    '3 nights at 84 € each come to 252 €.',
    'If 14 of 40 people said yes, that is 35 %.',
    'Half of 130 is 65, and a third of 100 is 33.3.',
    '12 % de 350 son 42.',
    'Ein Rabatt von 15 % auf 240 € ergibt 204 €, das sind 36 € weniger.',
    'You earn 2,400 a month, so 28,800 a year.',
    'A pack of 6 costs 4.50 €, so one costs 0.75 €.',
    'You save 150 a month for 2 years, about 3,700.',
    '150 km in 2.5 hours is 60 km/h.',
    '3 nights at 84 € each come to 262 € with the tourist tax.',
    'One of 12 eggs is broken, which is 8 %.',
    'Of these, 12 of 40 patients (95% CI 17-46) recovered, and 3 of 4 users (50% women) stayed.',
    'In 30 of 200 patients (95 % CI, 10–20 %) it came back.',
    'You earn $600 a week, so $120 a day; or $60,000 a year, so $1,200 a week.',
    'It pays $52,000 a year, so $200 a day; or $1,000 a month, so $250 a week.',
  ],
};
