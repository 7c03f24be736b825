import { piece, regex } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { hitsOf } from '../hits.ts';

/** A time of the day, or a stretch of hours and minutes: `1 h 45` may be either. */
export interface ClockTime extends Span {
  readonly minutes: number;
  /** Without a.m. or p.m. it may be twelve hours later. */
  readonly halfDay: boolean;
}

/** `10:30`, `7 pm`, `7.30 p.m.`, `10 Uhr`, `10.30 Uhr`, `18h30`, `16 h 20`. */
const time = piece`(?<h>[01]?\d|2[0-4])(?:
    (?::|\s?h\s?)(?<m>[0-5]\d)
    |\.(?<n>[0-5]\d)(?=\s?(?:[ap]\.?m\b|uhr\b|h\b))
  )?(?![\d:])\s?(?<half>[ap](?:m|\.m\.?)(?!\p{L})|uhr\b|h(?:eures?|rs?)?\b|horas?\b|o[’']clock\b)?`;
/** Also the end of `8:30-16:45`; `2-3 hours` may be a stretch. */
const exact = regex('giu')`(?<![\d.,:/]|(?<!(?::|h)[0-5]\d)-)${time}`;
/** Also the end of `9-18 Uhr`. */
const wide = regex('giu')`(?<![\d.,:/]|(?<!\d)-)${time}`;

/** The times of a text; a number alone is none. */
export function timesIn(text: string, pattern = exact): readonly ClockTime[] {
  return [...hitsOf(text, pattern)].flatMap((hit) => {
    const { h = '', m, n, half = '' } = hit.groups ?? {};
    if ((m ?? n) === undefined && half === '') return [];
    const hours = Number(h) + (/^p/i.test(half) && Number(h) < 12 ? 12 : /^a/i.test(half) && h === '12' ? -12 : 0);
    const end = hit.index + hit[0].trimEnd().length;
    return [{ start: hit.index, end, minutes: hours * 60 + Number(m ?? n ?? 0), halfDay: !/^[ap]/i.test(half) }];
  });
}

/** The text without its times, for who reads numbers; places stay. */
export function withoutTimes(text: string): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of timesIn(text)) {
    rest += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

/** The times that a text may tell of. */
export const possibleTimes = (text: string): readonly ClockTime[] => timesIn(text, wide);
