import { regex, wordList } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { hitsOf } from '../hits.ts';
import { wakeWords } from '../wake-words.ts';

/** A number in English words. */
interface SpelledNumber extends Span {
  readonly value: number;
}

const small = wordList`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen
`.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const units = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
]);
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Words that stand for a number without being one of the series. */
const others: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  once: 1,
  twice: 2,
  double: 2,
  triple: 3,
  single: 1,
  both: 2,
  pair: 2,
  couple: 2,
  half: 0.5,
  quarter: 0.25,
  dozen: 12,
  dozens: 12,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
};

/** One of them stands in every number above twenty that is written in words. */
export const largeNumberWords = wakeWords([...tens, ...Object.keys(scales), 'century', 'centuries'].join(' '));

const one = [...units.keys()].sort((a, b) => b.length - a.length).join('|');
const scale = Object.keys(scales).join('|');
const series = regex('gi')`
  \b(?:${one}|(?:an?[ -])?(?:${scale}))(?:(?:[ -]|,? and (?:a )?)(?:${one}|${scale}|half|quarter)){0,9}\b
  |\b(?:${Object.keys(others).join('|')})\b
`;

/** `two hundred and fifty`, `three and a half million`, `twenty-five hundred`. */
function valueOf(written: string): number {
  let [total, current] = [0, 0];
  for (const word of written.toLowerCase().split(/[ ,-]+/)) {
    const unit = units.get(word);
    const times = scales[word];
    if (unit !== undefined) current += unit;
    else if (word === 'half' || word === 'quarter') current += word === 'half' ? 0.5 : 0.25;
    else if (times === 100) current = (current || 1) * 100;
    else if (times !== undefined) [total, current] = [total + (current || 1) * times, 0];
  }
  return total + current;
}

/** Where words are joined that may be several numbers ("two and three"), each of them is told too. */
export function spelledNumbers(text: string): readonly SpelledNumber[] {
  return [...hitsOf(text, series)].flatMap((hit) => {
    const [written] = hit;
    const span = { start: hit.index, end: hit.index + written.length };
    const whole = others[written.toLowerCase()] ?? valueOf(written);
    const parts = / and |,/.test(written)
      ? written.split(/ and |, ?/).map((part) => ({ ...span, value: others[part] ?? valueOf(part) }))
      : [];
    return [{ ...span, value: whole }, ...parts];
  });
}
