import { regex, wordList } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { ListItem, Mark, Segment } from '../engine/types.ts';
import { mentions } from './reading/sentences.ts';
import { wakeWords } from './reading/wake-words.ts';

const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const nouns = wordList`
  steps tips ways reasons things points options examples questions ideas rules factors benefits advantages
  disadvantages types kinds methods strategies principles stages phases books exercises ingredients features changes
  mistakes habits facts suggestions recommendations problems issues causes symptoms techniques approaches components
  elements aspects differences lessons goals tasks items names sentences titles alternatives activities
`;
const wake = wakeWords(nouns);
/** Marks of emphasis became spaces. */
const gap = '\\s{1,6}';
/** `Follow these 5 steps:`, `There are four reasons why it fails:` */
const announced = regex('di')`
  \b(?:these|following|here are|follow|are|has|have|in)${gap}(?:(?:the|my)${gap})?
  (?<n>\d{1,2}|${words.join('|')})${gap}(?:[a-z-]+${gap}){0,3}?(?:${nouns.replaceAll(' ', '|')})\b[^.:;!?\n]{0,60}:\s*$
`;
/** Of more there are, or they are told in another way. */
const open = regex('i')`
  \b(?:
    at least|about|around|roughly|over|more than|up to|some of|first|next|last|remaining|other|another
    |including|such as|e\.g|each|per|every|groups?|categor\w+|or|sets?
  )\b
  |\d\s?[-–]\s?\d
`;

/** The items right behind a line, down to the end of their list; undefined where the list may go on elsewhere. */
function itemsBehind({ text, items = [] }: Segment, end: number): readonly ListItem[] | undefined {
  const at = items.findIndex(({ start }) => start >= end);
  const first = items[at];
  if (!first || text.slice(end, first.start).trim() !== '') return undefined;
  const rest = items.slice(at);
  const found: ListItem[] = [];
  let before = first.start;
  for (const item of rest) {
    // a line of its own, flush left, ends the list
    const between = text.slice(before, item.start).split('\n').slice(1);
    if (between.some((line) => /^\S/.test(line))) break;
    before = item.start;
    if (item.depth < first.depth) break;
    if (item.depth === first.depth && (item.number === undefined) === (first.number === undefined)) found.push(item);
  }
  const later = rest.filter(({ start }) => start > before);
  // "1." again is another list, "4." the same one behind a remark
  const goesOn = later.some(({ number }) =>
    number === undefined ? first.number === undefined : number === found.length + 1,
  );
  return goesOn ? undefined : found;
}

function* linesOf(text: string): Iterable<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, start };
    start += line.length + 1;
  }
}

export default {
  category: 'hallucination',
  title: 'The list is not as long as announced',
  severity: 'low',
  *judge(segment): Iterable<Mark> {
    if (!segment.items || segment.open || !mentions(segment, wake)) return;
    for (const { line, start } of linesOf(segment.text)) {
      const hit = /:\s*$/.test(line) ? announced.exec(line) : null;
      const [from = 0, to = 0] = hit?.indices?.groups?.['n'] ?? [];
      const written = line.slice(from, to);
      if (!hit || open.test(line)) continue;
      const claimed = /\d/.test(written) ? Number(written) : words.indexOf(written.toLowerCase()) + 2;
      const items = itemsBehind(segment, start + line.length);
      if (!items || claimed < 2 || items.length < 2 || items.length === claimed) continue;
      yield {
        span: { start: start + from, end: start + to },
        why: `It announces ${written.toLowerCase()}, and lists ${items.length}.`,
      };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'Follow these «5» steps:\n\n1. Open it.\n2. Press "Reset".\n3. Wait.',
    'There are «four» reasons why this happens:\n\n- The cable.\n- The router.\n- The channel.\n\nTry the cable first.',
    'Here are the **«three»** most important tips:\n* Sleep.\n  * Early.\n* Eat.\n* Walk.\n* Drink.',
  ],
  ignore: [
    'Follow these 3 steps:\n\n1. Open it.\n2. Press "Reset".\n3. Wait.',
    'Here are five tips:\n\n- Sleep.\n- Eat.\n\nAnd for the evening:\n\n- Walk.\n- Read.\n- Rest.',
    'Follow these 4 steps:\n\n1. Open it.\n2. Press it.\n\nThen wait.\n\n3. Close it.\n4. Go.',
    'Here are at least five ways:\n- One.\n- Two.',
    'The three steps are:\n\n1. Open it.\n   - With care.\n   - Slowly.\n2. Press it.\n3. Wait.',
    'Here are the first 3 of 10 steps:\n1. Open it.\n2. Press it.',
    'There are two options:\n\n**A.** Wait.\n\n**B.** Go.',
  ],
};
