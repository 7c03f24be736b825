import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Conversation, Mark, Segment } from '../engine/types.ts';
import { mayRecall, readCounts, wronglyRecalled, type Counts } from './reading/recalled-counts.ts';
import { mentions, sentences, withoutCode } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';

const numbers = 'two three four five six seven eight nine ten';
const counts = numbers.split(' ');
const wake = wakeWords(numbers);
/** `three colours: red, green and blue.` The list must be the rest of the sentence. */
const announced = regex('iu')`
  \b(?:
    has|have|had|are|were|is|consists? of|contains?|includes?|need|needs|offers?|into|comprises?|follow|knows?
    |names?
  )\s+(?:the\s+|these\s+|only\s+|just\s+|all\s+)?(?<n>${counts.join('|')})\s+(?:[a-z-]+\s+){0,3}?[a-z-]+s
  (?:\s(?:of|in|for)\s(?:the\s)?[a-z-]+)?:\s+(?<list>[^:;()\n]{5,240}?)\.?\s*$
`;
/** More may be named than counted, or fewer. */
const open = regex('i')`
  \b(?:
    at least|more than|over|about|up to|or|such as|including|like|e\.g\.|for example|among|etc|not|nor|either
    |from|between|respectively|with|which|who|but|while|so|because|each|then|both|plus|see|note
  )\b
  |…|\.\.\.|\d|["“”?!=→/]|\s[–—-]\s
`;
const longestItem = 4;

/** The items of `a, b and c` or `a, b, and c`; undefined where the commas may mean something else. */
function itemsOf(list: string): readonly string[] | undefined {
  const parts = list.split(',').map((part) => part.trim());
  const last = parts.pop() ?? '';
  if (parts.length === 0) return undefined;
  const ends = last.startsWith('and ') ? [last.slice(4)] : last.split(' and ');
  const items = [...parts, ...ends];
  const isPlain = (item: string): boolean =>
    item !== '' && item.split(/\s+/).length <= longestItem && !/\b(?:and|&)\b/.test(item);
  return ends.length <= 2 && (last.startsWith('and ') || ends.length === 2) && items.every(isPlain) ? items : undefined;
}

function contradiction(
  text: string,
): { readonly at: number; readonly word: string; readonly named: number } | undefined {
  const hit = announced.exec(text);
  const { n = '', list = '' } = hit?.groups ?? {};
  if (!hit || open.test(text)) return undefined;
  const items = itemsOf(list);
  const claimed = counts.indexOf(n.toLowerCase()) + 2;
  if (!items || items.length === claimed) return undefined;
  return { at: hit.index + hit[0].indexOf(n), word: n, named: items.length };
}

/** Parts of the reply before this one that are looked through. */
const mostBefore = 60;

/** What was counted before a place; every part is read once, and only when somebody asks. */
function countsBefore(prose: string, replies: readonly string[]): (at: number) => Counts {
  let counts: Counts | undefined;
  let read = 0;
  return (at) => {
    if (!counts) {
      counts = new Map();
      for (const reply of replies.slice(-mostBefore)) readCounts(reply, counts);
    }
    // in the middle of a line no list begins
    readCounts(
      `${/^$|\n$/.test(prose.slice(Math.max(0, read - 1), read)) ? '' : '… '}${prose.slice(read, at)}`,
      counts,
    );
    read = at;
    return counts;
  };
}

/** Things that are counted otherwise than before. Where the person said so, the reply follows them. */
function* recounts(segment: Segment, { replies = [], question = '', supplied }: Conversation): Iterable<Mark> {
  const prose = withoutCode(segment);
  if (!mayRecall.test(prose)) return;
  const countsAt = countsBefore(prose, replies);
  for (const { start, text } of sentences(segment)) {
    for (const { start: at, end, before } of wronglyRecalled(text, () => countsAt(start))) {
      const written = text.slice(at, end);
      if ([question, ...supplied].some((given) => given.includes(written))) continue;
      yield { span: { start: start + at, end: start + end }, why: `Before, it spoke of ${before}.` };
    }
  }
}

export default {
  category: 'hallucination',
  title: 'The reply contradicts itself',
  severity: 'low',
  *judge(segment, conversation): Iterable<Mark> {
    yield* recounts(segment, conversation);
    if (!segment.text.includes(':') || !mentions(segment, wake)) return;
    for (const { start, text } of sentences(segment)) {
      const found = text.includes(':') ? contradiction(text) : undefined;
      if (!found) continue;
      const { at, word, named } = found;
      yield {
        span: { start: start + at, end: start + at + word.length },
        why: `It says ${word.toLowerCase()}, and then names ${named}.`,
      };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'It has «three» main parts: the hull, the mast, the keel and the rudder.',
    'We need «four» ingredients: flour, eggs, and milk.',
    '- 6 apples\n- 200 g sugar\n\nCut the «5» apples into rings.',
    'The plan has three phases. It is cheap. All «four» phases take a month.',
    { reply: 'Sand the «8» boards well.', supplied: [], replies: ['You need:', '6 boards', 'some glue'] },
  ],
  ignore: [
    'It has three main parts: the hull, the mast and the keel.',
    'It has at least two parts: the hull, the mast and the keel.',
    'There were two groups: cats and dogs, birds and fish.',
    'Three things: first, the hull, which is old, and the mast.',
    'Twenty-three parts: a, b, c and d.',
    'Add two eggs: beat them, stir, and pour.',
    'It offers two modes: fast, which is loud, and slow.',
    '- 6 apples\n- 200 g sugar\n\nCut the 6 apples into rings.',
    '- 6 apples\n\nCut the first 2 apples into rings, and then the 4 apples that are left.',
    'Most of 6 apples, and more than 8 apples, were good. The 9 apples from the tree too.',
    'An isosceles triangle has two sides of one length. In a scalene one all three sides differ.',
    'There were 12 runners. The 3 runners who fell got up again.',
    'It takes three weeks. The two weeks of holidays count too.',
    'The plan has three phases. With the one that was added, all four phases take a month.',
    { reply: 'Sand the 8 boards.', supplied: [], question: 'I have 8 boards.', replies: ['You need 6 boards.'] },
    'Four teams: Reds, Blues, and others such as Greens.',
  ],
};
