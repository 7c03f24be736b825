import { isDate } from '../../engine/checksums.ts';
import type { Span } from '../../engine/types.ts';

/** A date as written, whether or not there is such a day. The year may be left out. */
export interface WrittenDate extends Span {
  readonly year: number | undefined;
  /** 1 to 12, or beyond where so many were written. */
  readonly month: number;
  readonly day: number;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const month = `(?:${monthNames
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`)
  .join('|')
  .replace('sep(?:tember', 'sept?(?:ember')})`;
const year = '(?<![\\d.,])(?:1[0-9]|20|21)\\d{2}(?![\\d%])';
/** `March 3rd, 2025`, `3 March 2025`, `the 3rd of March, 2025`, `2025-03-03`. */
export const datePattern = [
  `\\b(?<m1>${month})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y1>${year}))?(?!\\d|[.,:]\\d)`,
  `(?<![\\d.,:/$€£-])(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m2>${month})\\b(?:,?\\s+(?<y2>${year}))?`,
  `(?<![\\d./:-])(?<y3>(?:19|20)\\d{2})-(?<m3>\\d{2})-(?<d3>\\d{2})(?![\\d-])`,
].join('|');

export const monthName = (number: number): string => {
  const name = monthNames[number - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export function monthNumber(written: string): number {
  return /^\d/.test(written)
    ? Number(written)
    : monthNames.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase())) + 1;
}

/** A hit of `datePattern`; `at` is where the hit starts in the text. */
export function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  length: number,
): WrittenDate {
  const part = (name: string) => groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`];
  const written = part('y');
  return {
    start,
    end: start + length,
    year: written === undefined ? undefined : Number(written),
    month: monthNumber(part('m') ?? ''),
    day: Number(part('d')),
  };
}

/** Is there such a day? Without a year, 29 February is one. */
export const exists = ({ year: inYear, month: inMonth, day }: WrittenDate): boolean =>
  isDate(inYear ?? 2000, inMonth, day);

/** Days since 1 March of year 0, in the Gregorian calendar or, where asked, the Julian one. */
export function dayNumber(date: WrittenDate, julian = false): number {
  const shifted = (date.month + 9) % 12;
  const inYear = (date.year ?? 0) - (date.month < 3 ? 1 : 0);
  const leaps = Math.floor(inYear / 4) - (julian ? 2 : Math.floor(inYear / 100) - Math.floor(inYear / 400));
  return 365 * inYear + leaps + Math.floor((shifted * 306 + 5) / 10) + date.day - 1;
}

/** 0 is Sunday. */
export const weekdayOf = (date: WrittenDate, julian = false): number => (((dayNumber(date, julian) + 3) % 7) + 7) % 7;
