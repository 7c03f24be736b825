import { piece } from '../../../engine/regex.ts';
import { isDate } from '../../../engine/checksums.ts';
import type { Span } from '../../../engine/types.ts';

/** A date as written, whether or not there is such a day. The year may be left out. */
export interface WrittenDate extends Span {
  readonly year: number | undefined;
  /** 1 to 12, or beyond where so many were written. */
  readonly month: number;
  readonly day: number;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Weekdays in other languages, by the first letters, Sunday first. */
const foreignWeekdays: readonly string[] = piece`
  sonntag|dimanche|domingo|domenica|zondag|niedziel;montag|lundi|lunes|lunedì|segunda|maandag
  |poniedział;dienstag|mardi|martes|martedì|terça|dinsdag|wtor;mittwoch|mercredi|miércoles|mercoledì|quarta
  |woensdag|środ;donnerstag|jeudi|jueves|giovedì|quinta|donderdag|czwart;freitag|vendredi|viernes|venerdì
  |sexta|vrijdag|piąt;samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot
`.split(';');
/** A weekday in any of them. */
export const weekdayPattern = `(?:${[...weekdays, ...foreignWeekdays].join('|')})(?:-feira|e?k|ę|a|y|u)?(?!\\p{L})`;

/**
 * The number of a weekday by its name in any of the languages that are read, or by its first letters in English; 0 is
 * Sunday, -1 no weekday.
 */
export const weekdayNumber = (written: string): number => {
  const lower = written.toLowerCase();
  return foreignWeekdays.findIndex(
    (names, at) =>
      weekdays[at]?.toLowerCase().startsWith(lower) || names.split('|').some((name) => lower.startsWith(name)),
  );
};

const month = `(?:${monthNames
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`)
  .join('|')
  .replace('sep(?:tember', 'sept?(?:ember')})`;
/** The first letters of the months, as other languages of Europe write them, by number of the month. */
export const foreignMonths: readonly string[] = piece`
  jan|ene|genn|stycz|led ;feb|fév|fev|lut|ún ;mär|marz|mars|maart|març|mrt;abr|avr|apr;mai|may|mag|mei|maj;jun
  |juin|giu|czerw;jul|juil|lug|lip ;aug|ago|aoû|août|sierp;sep|set|wrz;okt|oct|out|ott|paźdz;nov|nob|lis;dez
  |déc|dec|dic|grudz
`.split(';');
/** Whole names of theirs, as they stand behind a day. */
const abroad = piece`
  januari?|janvier|janeiro|enero|gennaio|februari?|février|fevereiro|febrero|febbraio|märz|maart|mars|março
  |marzo|avril|abril|aprile|mai|mayo|maio|maggio|mei|juni|juin|junio|junho|giugno|juli|juillet|julio|julho
  |luglio|augustus|août|agosto|septembre|septiembre|setembro|settembre|oktober|octobre|octubre|outubro|ottobre
  |novembre|noviembre|novembro|dezember|décembre|diciembre|dezembro|dicembre
`;
const year = '(?<![\\d.,])(?:1[0-9]|20|21)\\d{2}(?![\\d%])';
/** `March 3rd, 2025`, `3 March 2025`, `the 3rd of March, 2025`, `3. März 2025`, `3 de marzo de 2025`, `2025-03-03`. */
export const datePattern = [
  `\\b(?<m1>${month})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y1>${year}))?(?!\\d|[.,:]\\d)`,
  piece`
    (?<![\d.,:/$€£-])(?<d2>\d{1,2})(?:
      (?:st|nd|rd|th)?\s+(?:of\s+)?(?<m2>${month})
      |(?:\.|er|º)?\s+(?:de\s+)?(?<m4>${abroad})
    )\b(?:,?\s+(?:del?\s+)?(?<y2>${year}))?
  `,
  `(?<![\\d./:-])(?<y3>(?:19|20)\\d{2})-(?<m3>\\d{2})-(?<d3>\\d{2})(?![\\d-])`,
].join('|');

/** The English name of a month, 1 to 12. */
export const monthName = (number: number): string => {
  const name = monthNames[number - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** The number of a month, 1 to 12, by its name in any of the languages that are read, or by digits. */
export function monthNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const lower = written.toLowerCase();
  const english = monthNames.findIndex((name) => name.startsWith(lower.slice(0, 3)));
  return (
    1 +
    (english >= 0
      ? english
      : foreignMonths.findIndex((starts) => starts.split('|').some((start) => lower.startsWith(start))))
  );
}

/** The months that a text names with this year. */
export const monthsOf = (text: string, inYear: number): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(new RegExp(`(?<!\\d\\s)\\b(${monthNames.join('|')})\\s${inYear}`, 'gi'))].map(([, name = '']) =>
      monthNumber(name),
    ),
  );

/** Reads a match of `datePattern` by its groups. `start` and `length`: where it stands in the text. */
export function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  length: number,
): WrittenDate {
  const part = (name: string) => groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];
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

/** The weekday of a date, in the Gregorian calendar or the Julian one; 0 is Sunday. */
export const weekdayOf = (date: WrittenDate, julian = false): number => (((dayNumber(date, julian) + 3) % 7) + 7) % 7;

/** The date of a day's number. */
export function writtenDay(day: number): string {
  // from days since 1 March of year 0 back to a date, a year at a time from a first guess
  let inYear = Math.floor(day / 365.2425) + 1;
  while (dayNumber({ start: 0, end: 0, year: inYear, month: 3, day: 1 }) > day) inYear--;
  let left = day - dayNumber({ start: 0, end: 0, year: inYear, month: 3, day: 1 });
  for (let at = 0; at < 12; at++) {
    const month = ((at + 2) % 12) + 1;
    const civil = inYear + (month < 3 ? 1 : 0);
    const length =
      [28, 29, 30, 31].filter((last) => exists({ start: 0, end: 0, year: civil, month, day: last })).at(-1) ?? 31;
    if (left < length) return `${left + 1} ${monthName(month)} ${civil}`;
    left -= length;
  }
  return '';
}
