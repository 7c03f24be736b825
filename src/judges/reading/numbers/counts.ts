import { regex } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { mayCountSmall, smallNumber } from './small-numbers.ts';
import { stem } from '../stems.ts';
import { hitsOf } from '../hits.ts';

/** `34 names`, `drei neue Lehrer`: how many of something. The span is the number's. */
interface Count extends Span {
  readonly value: number;
  /** Stems of the word behind it, and of the next one, for the first may be an adjective. */
  readonly nouns: readonly string[];
}

const pattern = /(?<![\p{L}\d.,:/-])(?<n>\d{1,6}|\p{L}{3,10})\s(?<one>\p{L}{4,})(?:\s(?<two>\p{L}{4,}))?/gu;
/** Time, money and measures are told in many ways, and reckoned with: 14 days are two weeks. */
const ofMeasure = regex('')`
  ^(?:
    second|minute|hour|day|week|month|year|quarter|time|sekund|minut|stund|tage|woche|monat|jahr|uhr|mal|fois
    |heure|jour|semain|mois|année|vez|veces|hora|d[ií]a|mes|año|dni|rok|lat|percent|prozent|pour|procent|point
    |euro|dollar|pound|franc|kron|złot|cent|met(?:er|re)|metr|kilo|gram|lit(?:er|re)|litr|tonn|mile|feet|inch|degree
    |grad
  )
`;

/** What a text counts. */
export function countsIn(text: string): readonly Count[] {
  const found: Count[] = [];
  if (!mayCountSmall(text)) return found;
  for (const { index, groups: { n = '', one = '', two } = {} } of hitsOf(text, pattern)) {
    const value = /\d/.test(n) ? Number(n) : smallNumber(n.toLowerCase());
    if (value === undefined) continue;
    const nouns = [one, two].flatMap((word) => (word === undefined ? [] : word.toLowerCase()));
    if (nouns.some((noun) => ofMeasure.test(noun))) continue;
    found.push({ start: index, end: index + n.length, value, nouns: nouns.map(stem) });
  }
  return found;
}

/** The sentence may have put counts together. */
export const reckons = regex('i')`
  \b(?:
    total\w*|together|sum|altogether|combined|in all|overall|differen\w+|more|less|fewer|left|remain\w*|rest
    |other|both|extra|additional|further|therefore|thus|gesamt\w*|insgesamt|zusammen|mehr|weniger|más|menos|plus|moins
    |ensemble
  )\b
`;

/** `: Anna Berg, Ben Falk`, `, Ben Falk and Carla Roos`. */
const byName = /[,:(]\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:,|\s(?:and|und|et|y|e|i|en))\s\p{Lu}/u;

/** By stem of a noun: how many of them a text counts. */
type Counts = ReadonlyMap<string, ReadonlySet<number>>;

/** `34 names` where the text knows of 27 names and of no others: that it also has a 7 somewhere explains nothing. */
export function isOtherCount({ nouns, value: own }: Count, sentence: string, theirs: Counts): boolean {
  const values = nouns.map((noun) => theirs.get(noun)).find((known) => known !== undefined);
  if (values?.size !== 1 || values.has(own) || reckons.test(sentence)) return false;
  const [value = 0] = values;
  // some of them, rather than all: by far fewer, or told by name
  if (own < value / 2 || (own < value && byName.test(sentence))) return false;
  const isInWords = (sentence.toLowerCase().match(/\p{L}{3,10}/gu) ?? []).some((word) => smallNumber(word) === value);
  return !isInWords && !new RegExp(`(?<![\\d.,])${value}(?![\\d.,]*\\d)`).test(sentence);
}
