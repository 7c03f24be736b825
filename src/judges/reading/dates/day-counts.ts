import type { Mark, Span } from '../../../engine/types.ts';
import { dayNumber, monthName, type WrittenDate } from './dates.ts';

const dayCount = /(?:between|from|zwischen dem|vom|entre le|du|entre el|del|desde el)\s+$/i;
const counted = /\b(?<n>\d{1,5})\s+(?:days|tage|jours|d[ií]as)\b/i;

/** A date as it is told to the reader: 3 May 2026. */
export const spelled = ({ year, month, day }: WrittenDate): string =>
  `${day} ${monthName(month)}${year === undefined ? '' : ` ${year}`}`;

/** `from 1 March 2025 to 10 March 2025 there are 12 days`: both ways of counting the ends are right. */
export function countMark(text: string, from: WrittenDate, to: WrittenDate): Mark | undefined {
  if (!dayCount.test(text.slice(Math.max(0, from.start - 16), from.start))) return undefined;
  // `from June 3 to July 15, 2025`: one year is that of both
  const years = [from.year ?? to.year, to.year ?? from.year].flatMap((year) => year ?? []);
  const inYears = (
    years.length > 0
      ? [years]
      : [
          [2025, 2025],
          [2024, 2024],
        ]
  ).map(
    ([one = NaN, other = NaN]) =>
      [
        { ...from, year: one },
        { ...to, year: other },
      ] as const,
  );
  if (
    !/^\s*(?:and|to|until|(?:und|bis)(?: (?:dem|zum))?|et le|au|y el|al|hasta el)\s*$/.test(
      text.slice(from.end, to.start),
    )
  )
    return undefined;
  const hit = counted.exec(text.slice(to.end, to.end + 40));
  const counts = inYears.map(([one, other]) => dayNumber(other) - dayNumber(one));
  const [days = 0] = counts;
  if (!hit || days < 0 || /[.;]/.test(text.slice(to.end, to.end + hit.index))) return undefined;
  if (/business|working|week|trading/i.test(text)) return undefined;
  const claimed = Number(hit.groups?.['n']);
  if (counts.some((count) => Math.abs(claimed - count) <= 1)) return undefined;
  const start = to.end + hit.index;
  const span: Span = { start, end: start + hit[0].length };
  return { span, why: `From ${spelled(from)} to ${spelled(to)} are ${days} days, not ${claimed}.` };
}
