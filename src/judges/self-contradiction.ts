import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { mentions, sentences } from './reading/sentences.ts';
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

export default {
  category: 'hallucination',
  title: 'The reply contradicts itself',
  severity: 'low',
  *judge(segment): Iterable<Mark> {
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
  ],
  ignore: [
    'It has three main parts: the hull, the mast and the keel.',
    'It has at least two parts: the hull, the mast and the keel.',
    'There were two groups: cats and dogs, birds and fish.',
    'Three things: first, the hull, which is old, and the mast.',
    'Twenty-three parts: a, b, c and d.',
    'Add two eggs: beat them, stir, and pour.',
    'It offers two modes: fast, which is loud, and slow.',
    'Four teams: Reds, Blues, and others such as Greens.',
  ],
};
