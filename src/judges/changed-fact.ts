import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { sentences } from './reading/sentences.ts';
import { agree, factsIn, type Fact } from './reading/stated-facts.ts';
import { statementsIn } from './reading/statements.ts';

/** Pieces of earlier replies that are looked through. */
const mostKept = 2_000;
const kept = new Map<string, readonly Fact[]>();

/** The facts of an earlier reply; each is read once. */
function factsOf(reply: string): readonly Fact[] {
  const known = kept.get(reply);
  if (known) return known;
  const found = reply.split(/\n|(?<=[.!?])\s/).flatMap((sentence) => factsIn(sentence));
  const oldest = kept.keys().next().value;
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(reply, found);
  return found;
}

/** What was said of each thing, the first time. */
const factsSaid = (replies: readonly string[]): Map<string, Fact> =>
  new Map(
    replies
      .slice(-mostKept)
      .flatMap(factsOf)
      .reverse()
      .map((fact) => [fact.about, fact] as const),
  );

const setsRight = regex('i')`
  \b(?:
    sorry|apolog\w+|correction|corrected|mistake\w*|misspoke
    |you(?:[’']re| are) (?:absolutely |quite |completely )?right
    |my error|earlier (?:I|answer|reply)
  )\b
`;

export default {
  category: 'hallucination',
  title: 'It says otherwise elsewhere',
  severity: 'medium',
  *judge(segment, { replies = [], question = '', supplied }) {
    const asked = statementsIn(segment);
    if (asked.length === 0) return;
    let before: Map<string, Fact> | undefined;
    for (const { start, text } of sentences(segment)) {
      for (const fact of factsIn(text, asked)) {
        before ??= factsSaid(replies);
        const said = before.get(fact.about);
        if (!said) before.set(fact.about, fact);
        // where the person said so, the reply follows them
        if (!said || agree(said, fact) || [question, ...supplied].some((given) => given.includes(fact.written)))
          continue;
        // whoever sets something right says so
        if (setsRight.test(segment.text) || setsRight.test(segment.lead ?? '')) return;
        yield {
          span: { start: start + fact.start, end: start + fact.end },
          why: `Elsewhere it said ${said.written}. The two do not agree.`,
        };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'Norrfjord Shipping was founded in 1952 by two brothers. Later it grew. Norrfjord Shipping was founded in «1962».',
    'The Tarn Bridge was opened in 1932. It has eight lanes. The Tarn Bridge was opened in «1937».',
    'The capital of Australia is Canberra. As said, the capital of Australia is «Sydney».',
    { reply: 'Ada Bergman was born on 3 May «1921».', supplied: [], replies: ['Ada Bergman was born in 1912.'] },
    { reply: 'Mount Tarn is «1,240» metres high.', supplied: [], replies: ['It rains.', 'Mount Tarn is 1,204 metres high.'] },
    { reply: 'The mayor of Norrfjord is «Ida Roe».', supplied: [], replies: ['The mayor of Norrfjord is Ole Lund.'] },
    { reply: 'The price of the Tarn Pass is «$45».', supplied: [], replies: ['The price of the Tarn Pass is $40.'] },
    'Norrfjord has a population of 4,200. So Norrfjord has a population of «5,200».',
  ],
  ignore: [
    'Norrfjord Shipping was founded in 1952. Norrfjord Airlines was founded in 1962.',
    'Ada Bergman was born in 1912. She was born in 1912, and Ada Bergman died in 1990.',
    { reply: 'Sorry, Ada Bergman was actually born in 1921.', supplied: [], replies: ['Ada Bergman was born in 1912.'] },
    { reply: 'Ada Bergman was born in 1921.', supplied: [], question: 'Is it not 1921?', replies: ['Ada Bergman was born in 1912.'] },
    { reply: 'Ada Bergman was born in 1912.', supplied: [], replies: ['Ada Bergman was born on 3 May 1912.'] },
    { reply: 'You are right. Mount Tarn is 1,240 metres high.', supplied: [], replies: ['Mount Tarn is 1,204 metres high.'] },
    { reply: 'Mount Tarn is 1204 metres high, which is 3,950 feet.', supplied: [], replies: ['Mount Tarn is 1,204 metres high.'] },
    { reply: 'The price of the Tarn Pass is $30 after the discount.', supplied: [], replies: ['The price of the Tarn Pass is $40.'] },
    'Norrfjord has a population of 303,270. Norrfjord has a population of 302,000.',
    'Norrfjord has a population of 0.3 million. Norrfjord has a population of 300,000.',
    'Mount Tarn is 891 metres high. Mount Tarn is 891.7 metres high.',
    'Mount Tarn is 8,849 metres high. Mount Tarn is 8,848 metres high.',
    'The capital of India is New Delhi. The capital of India is Delhi.',
    'The author of Night Tide is J. R. Roe. The author of Night Tide is Jonas Roe.',
    'Norrfjord has a population of 4,200. In 1950, Norrfjord has a population of 900.',
    'The length of Side A is 4. The length of Side A is 6.',
    'Mount Tarn is 1,204 metres high. Mount Tarn is 3,950 feet high.',
    'The capital of Bolivia is Sucre or La Paz. The capital of Bolivia is Sucre.',
  ],
}; // prettier-ignore
