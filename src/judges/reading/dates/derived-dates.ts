import { regex } from '../../../engine/regex.ts';
import { dateOf, datePattern, dayNumber, exists, type WrittenDate } from './dates.ts';
import { smallNumber } from '../numbers/small-numbers.ts';
import { hitsOf } from '../hits.ts';

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

/** `1 July 2024` and `three years` give `30 June 2027`: which dates follow from a text, its ends counted or not. */
export function datesFrom(text: string): (date: WrittenDate) => boolean {
  const stretches = stretchesIn(text);
  const known = stretches.length === 0 ? [] : datesIn(text);
  const sums = stretches.flatMap((one) => [
    one,
    ...stretches.map((other) => ({ days: one.days + other.days, months: one.months + other.months })),
  ]);
  // days are counted from the day itself, or the one after
  const moves = [{ days: 0, months: 0 }, ...sums.flatMap((one) => [one, times(one, -1)])];
  return (date) =>
    known.some((from) => {
      const year = from.year ?? date.year ?? 2025;
      return moves.some((move) => {
        const there = movedBy(from, year, move);
        // without a year on both sides, any year's day will do
        const years =
          from.year !== undefined && date.year !== undefined
            ? [date.year]
            : [year - 1, year, year + 1, year + 2, year + 3];
        return years.some((inYear) => Math.abs(dayNumber({ ...date, year: inYear }) - there) <= 1);
      });
    });
}
