import { regex } from '../../engine/regex.ts';
import { dateOf, datePattern, dayNumber, exists, type WrittenDate } from './dates.ts';
import { smallNumber } from './small-numbers.ts';
import { hitsOf } from './hits.ts';

/** So many days, or months, by which a date may be moved. */
interface Stretch {
  readonly days: number;
  readonly months: number;
}

const stretch = regex('giu')`
  (?<![\p{L}\d.,])(?<n>\d{1,3}|\p{L}{3,10})(?:[\s-]|\s\p{Ll}+\s)(?:
    (?<d>days?|tagen?|jours?|d[ií]as?|giorni|dagen|dni)
    |(?<w>weeks?|wochen?|semaines?|semanas?|settimane|weken|tygodni\p{L}*)
    |(?<m>months?|monaten?|mois|mes(?:es)?|mesi|maanden|miesi[ąę]c\p{L}*)
    |(?<y>years?|jahren?|ans|années|años|anni|anos|jaar|lat[a]?)
  )(?!\p{L})
`;
const nextDay =
  /\b(?:day (?:after|before)|(?:next|following|previous) day|folgetag\w*|(?:tag|tags) (?:danach|darauf|nach)|lendemain|d[ií]a siguiente)\b/i;
const mostStretches = 12;
const mostDates = 60;
const pattern = new RegExp(datePattern, 'gi');
const numeric = /(?<![\d.,/-])(?<a>\d{1,2})(?<sign>[./])(?<b>\d{1,2})\k<sign>(?<y>(?:19|20)\d{2})(?!\d)/g;

function stretchesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { groups = {} } of hitsOf(text, stretch)) {
    const { n = '', d, w, m } = groups;
    const count = /\d/.test(n)
      ? Number(n)
      : (smallNumber(n.toLowerCase()) ?? (/^(?:one|eine[nm]?|une?|un[ao])$/i.test(n) ? 1 : 0));
    if (count === 0) continue;
    found.push(
      d ? { days: count, months: 0 } : w ? { days: count * 7, months: 0 } : { days: 0, months: count * (m ? 1 : 12) },
    );
  }
  if (nextDay.test(text)) found.unshift({ days: 1, months: 0 });
  return found.slice(0, mostStretches);
}

/** The dates of a text, those in figures both ways round. */
export function datesIn(text: string): readonly WrittenDate[] {
  const spelled = [...hitsOf(text, pattern)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length));
  const inFigures = [...hitsOf(text, numeric)].flatMap((hit) => {
    const [a, b] = [Number(hit.groups?.['a']), Number(hit.groups?.['b'])];
    const at = { start: hit.index, end: hit.index + hit[0].length, year: Number(hit.groups?.['y']) };
    return [
      { ...at, day: a, month: b },
      { ...at, day: b, month: a },
    ];
  });
  return [...spelled, ...inFigures].filter(exists).slice(0, mostDates);
}

/** Moved by months and days; the last of a month stays the last where the other is shorter. */
function movedBy(date: WrittenDate, year: number, { days, months }: Stretch): number {
  const index = year * 12 + date.month - 1 + months;
  const at = { start: 0, end: 0, year: Math.floor(index / 12), month: (index % 12) + 1, day: date.day };
  while (!exists(at) && at.day > 28) at.day--;
  return dayNumber(at) + days;
}

const times = ({ days, months }: Stretch, sign: number): Stretch => ({ days: days * sign, months: months * sign });

/** The years in which a time that the text tells of may end: 18 months from 2 March 2021 on lead into 2022. */
export function yearsFrom(text: string): ReadonlySet<number> {
  const stretches = stretchesIn(text);
  const years = stretches.length === 0 ? [] : datesIn(text).flatMap(({ year }) => year ?? []);
  const most = Math.max(0, ...stretches.map(({ days, months }) => Math.ceil(months / 12 + days / 365)));
  return new Set(years.flatMap((year) => Array.from({ length: Math.min(most, 3) }, (_, at) => year + at + 1)));
}

/**
 * `1 July 2024` and `three years` give `30 June 2027`: which dates follow from a text, its ends counted or not. The
 * sentence that tells one may also say itself how long it is until then.
 */
export function datesFrom(text: string): (date: WrittenDate, sentence?: string) => boolean {
  const stretches = stretchesIn(text);
  const known = datesIn(text);
  const sums = stretches.flatMap((one) => [
    one,
    ...stretches.map((other) => ({ days: one.days + other.days, months: one.months + other.months })),
  ]);
  // days are counted from the day itself, or the one after
  const moves = [{ days: 0, months: 0 }, ...sums.flatMap((one) => [one, times(one, -1)])];
  return (date, sentence = '') => follows(date, known, [...moves, ...stretchesIn(sentence)]);
}

function follows(date: WrittenDate, known: readonly WrittenDate[], moves: readonly Stretch[]): boolean {
  return known.some((from) => {
    const year = from.year ?? date.year ?? 2025;
    // without a year on both sides, any year's day will do
    const years =
      from.year !== undefined && date.year !== undefined ? [date.year] : [-1, 0, 1, 2, 3].map((by) => year + by);
    return moves.some((move) => {
      const there = movedBy(from, year, move);
      const slack = move.days === 0 && move.months === 0 ? 0 : 1;
      return years.some((inYear) => Math.abs(dayNumber({ ...date, year: inYear }) - there) <= slack);
    });
  });
}
