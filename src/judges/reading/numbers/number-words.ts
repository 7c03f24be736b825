import { regex } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { unitNamed } from './measures.ts';
import { spelledNumbers } from './spelled-numbers.ts';
import { readingsOf, type Reading } from './separators.ts';
import { hitsOf } from '../hits.ts';

/** A number in prose, however it is written: 1.5 million, 1.234,5 or 12 000, twenty-five, 3rd, half. */
export interface ProseNumber extends Span {
  /** All that it may mean: 3.000 is three to some readers and three thousand to others. Never empty. */
  readonly readings: readonly Reading[];
  readonly kind: 'plain' | 'percent' | 'money' | 'year' | 'ordinal';
  /** Written in digits. */
  readonly digits: boolean;
  /** What it measures, where a unit stands behind it. */
  readonly measure?: string;
  /** Groups parted by plain spaces: it may as well be several numbers. */
  readonly spaced: boolean;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, thousands: 1e3, tausend: 1e3, mille: 1e3, mil: 1e3, lakh: 1e5, million: 1e6, millions: 1e6, millionen: 1e6, millones: 1e6,
  mio: 1e6, mln: 1e6, mn: 1e6, m: 1e6, mm: 1e6, crore: 1e7, billion: 1e9, billions: 1e9, bn: 1e9, b: 1e9, mrd: 1e9, milliarden: 1e9, milliards: 1e9,
  trillion: 1e12, tn: 1e12, t: 1e12, k: 1e3,
}; // prettier-ignore
const scaleWords = Object.keys(scales)
  .filter((word) => word.length > 1 && word !== 'mm')
  .sort((a, b) => b.length - a.length);

// marks of emphasis became spaces: `**999** million` is still one number
const gap = '[^\\S\\n]{0,8}';
const digitPattern = regex('gu')`
  (?<![\p{L}\d_.,/#@-])(?<cur>(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|Rs\.?|INR|JPY)(?=\s))${gap})?(?<num>
    \d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)
    |\d+(?:[.,]\d+)*
  )(?:${gap}(?<scale>${scaleWords.join('|')})(?![\p{L}\d])|(?<short>mm|MM|[kKmMbBtT])(?![\p{L}\d]))?(?<after>
    ${gap}(?:%|percent\b|per cent\b)|(?:st|nd|rd|th)\b
  )?(?=
    (?<coin>
      ${gap}(?:[€$£]|euros?\b|dollars?\b|pounds\b|zł|kr(?:oner|onor)?\b|[A-Z]{3}\b(?<=EUR|USD|GBP|CHF|PLN))
    )?
  )(?![\d_]|[./:,-]\d|\p{L})
`;

function fromDigits(hit: RegExpMatchArray): ProseNumber {
  const { cur, num = '', scale, short, after, coin } = hit.groups ?? {};
  const times = scales[(scale ?? short ?? '').toLowerCase()] ?? 1;
  const isYear = times === 1 && !cur && !after && /^(?:1[5-9]|20)\d{2}$/.test(num);
  const kind = isYear
    ? 'year'
    : cur || coin
      ? 'money'
      : /%|per/.test(after ?? '')
        ? 'percent'
        : after
          ? 'ordinal'
          : 'plain';
  const start = hit.index ?? 0;
  const readings = readingsOf(num).map(({ value, step }) => ({ value: value * times, step: step * times }));
  const end = start + hit[0].length;
  const measure = kind === 'plain' ? measureBehind(hit.input ?? '', end) : undefined;
  return {
    start,
    end,
    readings,
    kind,
    digits: true,
    spaced: num.includes(' '),
    ...(measure !== undefined && { measure }),
  };
}

function measureBehind(text: string, end: number): string | undefined {
  const [, word] = /^[^\S\n]?([\p{L}°]{1,12})(?!\p{L})/u.exec(text.slice(end, end + 16)) ?? [];
  return word === undefined ? undefined : unitNamed(word)?.measure;
}

/** The numbers of a text, those in words too, in no particular order. */
export function numbersIn(text: string): readonly ProseNumber[] {
  // one after the other: the hits of a long text, all kept at once, are many times what is made of them
  const inDigits = /\d/.test(text) ? Array.from(hitsOf(text, digitPattern), fromDigits) : [];
  const inWords = spelledNumbers(text).map(({ start, end, value }): ProseNumber => {
    return { start, end, readings: [{ value, step: 1 }], kind: 'plain', digits: false, spaced: false };
  });
  return [...inDigits, ...inWords];
}
