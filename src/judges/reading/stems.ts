import { wordList } from '../../engine/regex.ts';
import { wordSpans } from './word-spans.ts';

/** Words that any sentence may hold. */
const anywhere = new Set(
  wordList`
    about also been could from have into just more most over some such than that their them then there these they this
    those were what when where which while will with would your laut wird werden wurde wurden eine einen einem einer
    sind sich auch nach oder über dass nicht aber para como este esta pero entre sobre desde hasta dans pour avec
    cette sont mais
  `.split(' '),
);
const endings = ['ing', 'ed', 'es', 'e', 's', 'd'];
const lastLetters = 'gdes';

/**
 * A rough stem: the first letters of a word, without its ending, so that `closes` and `closed` are one. `word` is in
 * lower case.
 */
export function stem(word: string): string {
  if (!lastLetters.includes(word.charAt(word.length - 1))) return word.slice(0, 6);
  const ending = endings.find((one) => word.length - one.length >= 4 && word.endsWith(one));
  return word.slice(0, Math.min(6, word.length - (ending?.length ?? 0)));
}

const isNumber = /^\d+$/;
/** Shorter words tell too little. */
const shortest = 4;

/** Sentences that judges are taking turns on; a whole text of what was given is not kept. */
const mostKnown = 200;
const longestKnown = 1000;
const known = new Map<string, readonly string[]>();

function stemsIn(small: string): readonly string[] {
  const stems: string[] = [];
  for (const { start, end } of wordSpans(small, shortest)) {
    const word = small.slice(start, end);
    if (!anywhere.has(word) && !(word.charCodeAt(0) < 0x3a && isNumber.test(word))) stems.push(stem(word));
  }
  return stems;
}

/** The stems of all words of a text that tell something, in order; words that any sentence may hold are left out. */
export function stemsOf(text: string): readonly string[] {
  let stems = known.get(text);
  if (!stems) {
    stems = stemsIn(text.toLowerCase());
    if (known.size >= mostKnown) known.clear();
    if (text.length <= longestKnown) known.set(text, stems);
  }
  return stems;
}
