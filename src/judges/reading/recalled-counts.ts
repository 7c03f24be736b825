import { regex, wordList } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { hitsOf } from './hits.ts';

const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `\\d{1,3}|${words.join('|')}`;
/** Marks of emphasis became spaces. */
const gap = '[^\\S\\n]{1,6}';
const plain =
  'large|small|medium|fresh|ripe|main|key|simple|different|basic|easy|big|whole|new|important|major|separate';
/** Several of something, all of it: `the 3 students who failed` are some of them. */
const noun = `(?:(?:${plain})${gap})?(?<of>[a-z]{3,}s)\\b(?!\\s(?:who|that|which|whose|remaining|left|more|less|fewer|ago|later|each|per)\\b)`;

/** `6 eggs`, `three main phases`. */
const counted = new RegExp(
  `(?<![\\w.,/$€£%-])(?<n>${number})${gap}${noun}(?<narrowed>\\s(?:of|with|in|on|at|from|equal)\\b)?`,
  'gi',
);
/** `the 6 eggs`, `all three phases`: what has been counted before. */
const recalled = new RegExp(
  `\\b(?:all(?:${gap}of)?(?:${gap}(?:the|these|your|our))?|these|the|both)${gap}(?<n>${number})${gap}${noun}`,
  'dgi',
);
/** A glance before the rest: most replies recall no number. */
export const mayRecall = new RegExp(`(?:the|these|all|of|your|our|both)${gap}(?:${number})${gap}[a-z]`, 'i');
const back = new RegExp(`\\b(?:all|of|the|these|your|our|both)${gap}$`, 'i');

/** Time and measures are told in many ways, and some words are said of anything. */
const noThing = regex('i')`
  ^(?:${wordList`
    second minute hour day night week month year time percent gram inche liter litre meter metre kilometer mile cent
    dollar euro pound ounce cup tablespoon teaspoon spoon clove slice piece can point degree other letter digit word
    character line decade thousand million billion byte bit unit star thi plu minu versu
  `.replaceAll(' ', '|')})s$
`;
/** An item of a list, or a sentence that says how many there are: elsewhere some of them may be meant. */
const announces = regex('i')`
  (?:
    ^\s*(?:(?:[-*+•]|\d+[.)])\s+)?
    |\b(?:
      has|have|had|are|includes?|contains?|consists?\sof|comprises?|needs?|divided\sinto|offers?|follow|bought|ordered
    )\s+
  )$
`;
/** There are more or fewer now, or it is another matter. */
const changes = regex('i')`
  \b(?:
    more|fewer|less|left|remain\w*|instead|now|another|add(?:ed|ing|s)?|remov\w*|los[et]|gain\w*|reduc\w*|increas\w*
    |doubl\w*|halv\w*|if|would|after|before|other|first|last|next
  )\b
  |\?
`;

const valueOf = (written: string): number =>
  /\d/.test(written) ? Number(written) : words.indexOf(written.toLowerCase()) + 2;

/** How many there are of something, by its word; true where it was said of all of them. */
export type Counts = Map<string, Map<number, boolean>>;

const reach = 40;
/** Adds what the lines of a text count. */
export function readCounts(text: string, counts: Counts): void {
  for (const line of text.split('\n')) {
    for (const { index, groups: { n = '', of = '', narrowed } = {} } of hitsOf(line, counted)) {
      // only what stands at its beginning begins a line
      const before = index <= reach ? line.slice(0, index) : `…${line.slice(index - reach, index)}`;
      if (back.test(before)) continue;
      const known = counts.get(of.toLowerCase()) ?? new Map<number, boolean>();
      const isAll = narrowed === undefined && announces.test(before);
      counts.set(of.toLowerCase(), known.set(valueOf(n), isAll || known.get(valueOf(n)) === true));
    }
  }
}

export interface Recalled extends Span {
  /** As it was counted before. */
  readonly before: string;
}

/** A sentence that is longer is none. */
const longest = 1_000;

/** `the 4 eggs`, where six were counted before, and never another number of them. */
export function* wronglyRecalled(sentence: string, before: () => Counts): Iterable<Recalled> {
  if (sentence.length > longest || changes.test(sentence)) return;
  for (const { indices, groups: { n = '', of = '' } = {} } of hitsOf(sentence, recalled)) {
    if (noThing.test(of)) continue;
    const [first, ...others] = before().get(of.toLowerCase()) ?? [];
    if (!first || others.length > 0) continue;
    const [value, isAll] = first;
    const [start, end] = indices?.groups?.['n'] ?? [0, 0];
    if (isAll && value !== valueOf(n)) yield { start, end, before: `${value} ${of.toLowerCase()}` };
  }
}
