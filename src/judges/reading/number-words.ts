import type { Span } from '../../engine/types.ts';

/** A number in prose, however it is written: 1.5 million, twenty-five, 3rd, half. */
export interface ProseNumber extends Span {
  readonly value: number;
  /** The worth of its last written digit. */
  readonly step: number;
  readonly kind: 'plain' | 'percent' | 'money' | 'year' | 'ordinal';
  /** Written in digits. */
  readonly digits: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const words = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1] as const),
  ['once', 1], ['twice', 2], ['double', 2], ['triple', 3], ['single', 1], ['both', 2], ['pair', 2], ['couple', 2], ['half', 0.5], ['quarter', 0.25],
  ['dozen', 12], ['decade', 10], ['decades', 10], ['century', 100], ['centuries', 100], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9],
]); // prettier-ignore
const scales: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, mln: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, k: 1e3,
}; // prettier-ignore

const digitPattern =
  /(?<![\p{L}\d_.,/#@-])(?<cur>[$€£¥₹]\s?)?(?<num>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<scale>hundred|thousands?|millions?|billion|trillion|mln|bn|tn|mn)\b|(?<short>[kKmMbB])(?![\p{L}\d]))?(?<after>\s?(?:%|percent\b|per cent\b)|(?:st|nd|rd|th)\b)?(?![\d_]|[./:,-]\d|\p{L})/gu;
const wordPattern = new RegExp(
  `\\b(?:${tens.join('|')})[- ](?:${small.slice(1, 10).join('|')})\\b|\\b(?:${[...words.keys()].join('|')})\\b`,
  'gi',
);

function fromDigits(hit: RegExpMatchArray): ProseNumber {
  const { cur, num = '', scale, short, after } = hit.groups ?? {};
  const times = scales[(scale ?? short ?? '').toLowerCase()] ?? 1;
  const plain = num.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = Number(plain) * times;
  const isYear = times === 1 && !cur && !after && /^(?:1[5-9]|20)\d{2}$/.test(num);
  const kind = isYear ? 'year' : cur ? 'money' : /%|per/.test(after ?? '') ? 'percent' : after ? 'ordinal' : 'plain';
  const start = hit.index ?? 0;
  return { start, end: start + hit[0].length, value, step: 10 ** -decimals * times, kind, digits: true };
}

function fromWords(hit: RegExpMatchArray): ProseNumber {
  const value = hit[0]
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  const start = hit.index ?? 0;
  return { start, end: start + hit[0].length, value, step: 1, kind: 'plain', digits: false };
}

/** The numbers of a text in digits; with `spelled`, those in words too. */
export function numbersIn(text: string, spelled: boolean): readonly ProseNumber[] {
  const found = [...text.matchAll(digitPattern)].map(fromDigits);
  return spelled ? [...found, ...[...text.matchAll(wordPattern)].map(fromWords)] : found;
}
