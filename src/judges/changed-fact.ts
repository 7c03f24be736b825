import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Span } from '../engine/types.ts';
import { sentences } from './reading/sentences.ts';

/** What can be true only once of one thing. */
interface Fact extends Span {
  /** The thing and what is said of it, lower case. */
  readonly about: string;
  readonly value: string;
}

const name = "(?:[Tt]he\\s)?\\p{Lu}[\\p{L}’'.-]*(?:\\s(?:(?:of|the|de|van|von|and)\\s)?\\p{Lu}[\\p{L}’'.-]*){0,4}";
const happened =
  'was born|were born|died|was founded|was established|was incorporated|was assassinated|was ratified|was invented|was discovered|was completed';
/** `Acme was founded in 1990`, `Jane Roe died on 3 May 1990`: span and value are the year. */
const event = new RegExp(`(?<![\\p{L}.] ?)(?<s>${name})\\s(?<v>${happened})\\s(?:in|on)\\s(?:[\\p{L}]+\\s)?(?:\\d{1,2}(?:,\\s|\\s[\\p{L}]+\\s))?(?<y>(?:1[0-9]|20)\\d{2})\\b`, 'dgu'); // prettier-ignore
/** `The capital of Australia is Canberra`. */
const capital = new RegExp(`\\b[Tt]he\\s(?<v>capital|chemical symbol|atomic number|boiling point|melting point|square root)\\s(?:city\\s)?(?:of|for)\\s(?<s>[\\p{L}\\d]+(?:\\s\\p{Lu}[\\p{L}]+)?)\\sis\\s(?<y>[\\p{Lu}\\d][\\p{L}\\d]*(?:\\.\\d+)?)(?=[.,;!\\s]|$)`, 'dgu'); // prettier-ignore
/** Nobody in particular, or not said as a fact. */
const nobody = /^(?:he|she|it|they|this|that|who|which|i|we|you|there|company|city)$/i;
const otherRules =
  /\b(?:not|if|would|might|(?<!\d\s)may(?!\s\d)|perhaps|some|others|claim\w*|legend|disput\w*|either|or|about|around|circa|likely|probably|sorry|apolog\w*|correct\w*|mistake\w*|actually|fiction\w*|re-?founded|example|old style)\b|n[’']t\b|\?/i;

const mostKept = 64;
const kept = new Map<string, readonly Fact[]>();

function factsIn(text: string): readonly Fact[] {
  if (otherRules.test(text) || !/\d|\bis\b/.test(text)) return [];
  return [event, capital].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((hit): Fact[] => {
      const { s = '', v = '', y = '' } = hit.groups ?? {};
      const who = s.replace(/^the\s/i, '').toLowerCase();
      const [start, end] = hit.indices?.groups?.['y'] ?? [0, 0];
      return nobody.test(who) ? [] : [{ about: `${who} ${v.toLowerCase()}`, value: y, start, end }];
    }),
  );
}

/** The facts of an earlier reply; each is read once. */
function factsOf(reply: string): readonly Fact[] {
  const known = kept.get(reply);
  if (known) return known;
  const found = reply.split(/\n|(?<=[.!?])\s/).flatMap(factsIn);
  const oldest = kept.keys().next().value;
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(reply, found);
  return found;
}

export default {
  category: 'hallucination',
  title: 'It said otherwise before',
  severity: 'medium',
  *judge(segment, { replies = [], question = '', supplied }) {
    if (
      !/\b(?:was|were|died)\s(?:\w+\s)?(?:in|on)\s|[Tt]he\s(?:capital|chemical|atomic|boiling|melting|square)/.test(
        segment.text,
      )
    )
      return;
    const before = new Map(replies.slice(-mostKept).flatMap((reply) => factsOf(reply).map(({ about, value }) => [about, value] as const))); // prettier-ignore
    for (const { start, text } of sentences(segment)) {
      for (const fact of factsIn(text)) {
        const said = before.get(fact.about);
        before.set(fact.about, said ?? fact.value);
        // where the person said so, the reply follows them
        if (said === undefined || said === fact.value || [question, ...supplied].some((given) => given.includes(fact.value))) continue; // prettier-ignore
        yield {
          span: { start: start + fact.start, end: start + fact.end },
          why: `Earlier it said ${said}. One of the two is wrong.`,
        };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'Norrfjord Shipping was founded in 1952 by two brothers. Later it grew. Norrfjord Shipping was founded in «1962».',
    'The capital of Australia is Canberra. As said, the capital of Australia is «Sydney».',
    { reply: 'Ada Bergman was born on 3 May «1921».', supplied: [], replies: ['Ada Bergman was born in 1912.'] },
  ],
  ignore: [
    'Norrfjord Shipping was founded in 1952. Norrfjord Airlines was founded in 1962.',
    'Ada Bergman was born in 1912. She was born in 1912, and Ada Bergman died in 1990.',
    { reply: 'Sorry, Ada Bergman was actually born in 1921.', supplied: [], replies: ['Ada Bergman was born in 1912.'] },
    { reply: 'Ada Bergman was born in 1921.', supplied: [], question: 'Is it not 1921?', replies: ['Ada Bergman was born in 1912.'] },
    { reply: 'Ada Bergman was born in 1912.', supplied: [], replies: ['Ada Bergman was born on 3 May 1912.'] },
    'The capital of Bolivia is Sucre or La Paz. The capital of Bolivia is Sucre.',
  ],
}; // prettier-ignore
