import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { evidenceOf, retells, type Evidence } from './reading/evidence.ts';
import { numbersIn, type ProseNumber } from './reading/number-words.ts';
import { sentences } from './reading/sentences.ts';

/** A sentence that mostly uses the text's own words tells what is in the text. */
const leastRetold = 0.5;
const mostPairs = 300;
/** The reply reckons, rounds, gives an example or speaks for itself. */
const otherSource =
  /\b(?:about|approximately|roughly|around|estimat\w*|for example|e\.g\.|such as|suppose|assum\w*|typically|generally|I|let's|step|section|words?|characters?|score|rating|option|version|chapter|page)\b|[~≈=]/i;

const near = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 1e-9 + 1e-12;

/** Is it one of the text's numbers, in other digits, another scale, or rounded? */
function isGiven({ value, step }: ProseNumber, numbers: readonly ProseNumber[]): boolean {
  return numbers.some((given) =>
    [1, 100, 0.01, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9].some((scale) => {
      const theirs = given.value * scale;
      const slack = Math.max(step, given.step * scale <= value ? given.step * scale : 0) / 2;
      return near(value, theirs) || Math.abs(value - theirs) <= Math.min(slack, Math.abs(theirs) * 0.06) + 1e-12;
    }),
  );
}

/** Does it follow from two of the text's numbers? */
function isReckoned({ value, step }: ProseNumber, numbers: readonly ProseNumber[]): boolean {
  const values = [...new Set(numbers.map((number) => number.value))];
  if (values.length > mostPairs) return true;
  const fits = (result: number): boolean => Math.abs(result - value) <= step / 2 + Math.abs(value) * 1e-6;
  return values.some((one) =>
    values.some(
      (other) =>
        fits(one + other) ||
        fits(Math.abs(one - other)) ||
        fits(one * other) ||
        (other !== 0 &&
          (fits(one / other) || fits((one / other) * 100) || fits((Math.abs(one - other) / other) * 100))),
    ),
  );
}

function isUnsupported(number: ProseNumber, evidence: Evidence): boolean {
  if (number.kind === 'ordinal' || (number.kind === 'plain' && number.value <= 10)) return false;
  if (isGiven(number, evidence.numbers)) return false;
  return number.kind === 'year' || !isReckoned(number, evidence.numbers);
}

export default {
  category: 'hallucination',
  title: 'A number that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!/\d/.test(segment.text)) return;
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    for (const { start, text } of sentences(segment)) {
      if (!/\d/.test(text) || otherSource.test(text) || retells(text, evidence) < leastRetold) continue;
      for (const number of numbersIn(text, false)) {
        const written = text.slice(number.start, number.end);
        if (evidence.text.includes(written) || !isUnsupported(number, evidence)) continue;
        yield {
          span: { start: start + number.start, end: start + number.end },
          why: `${written} does not stand in what you gave, nor follow from it.`,
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The harbour council met on Tuesday. It voted to spend 4.2 million euros on a new ferry terminal, which will open in 2027 and take 350 passengers an hour. The old terminal, built in 1968, will be pulled down. Twenty-five workers are to keep their jobs, the council said in its statement.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'The council voted to spend «4.8 million» euros on a new ferry terminal.', supplied },
    { reply: 'The new terminal will open in «2029» and take 350 passengers an hour.', supplied },
    { reply: 'The old terminal, built in 1968, will be pulled down; «45» workers keep their jobs.', supplied },
  ],
  ignore: [
    { reply: 'The council voted to spend 4.2 million euros on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend €4,200,000 on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend 4 million euros on a new ferry terminal.', supplied },
    { reply: 'The terminal built in 1968 will be pulled down after 59 years, the council said.', supplied }, // 2027 - 1968
    { reply: 'The council keeps 25 workers in their jobs at the terminal.', supplied },
    { reply: 'Ferries in Norway carried 38 million people in 2019.', supplied }, // not told from the text
    { reply: 'The council voted to spend 4.8 million euros.', supplied: [] },
    { reply: 'The council statement has about 60 words on the new ferry terminal.', supplied },
  ],
};
