import type { Mark } from '../../../engine/types.ts';
import { hitsOf } from '../hits.ts';
import { dateOf, datePattern, exists, type WrittenDate } from './dates.ts';
import { countMark, spelled } from './day-counts.ts';
import { weekdayMark } from './weekday-mark.ts';

/** A date in words or as 2026-02-28; see `dateOf`. */
export const date = new RegExp(datePattern, 'gi');
const slashed = /(?<![\d/.:-])(?<a>\d{1,2})(?<sign>[/.])(?<b>\d{1,2})\k<sign>(?<y>(?:19|20)\d{2})(?![\d/.]\d|\d)/g;

/** `25/12/2025` is read both ways round, `25.12.2025` the one way in which dots are used. */
function* slashes(text: string): Iterable<Mark> {
  for (const hit of hitsOf(text, slashed)) {
    const { a, b, y, sign } = hit.groups ?? {};
    const at = { start: hit.index, end: hit.index + hit[0].length, year: Number(y) };
    const ways = [
      { ...at, day: Number(a), month: Number(b) },
      ...(sign === '/' ? [{ ...at, day: Number(b), month: Number(a) }] : []),
    ];
    const days = ways.filter(exists);
    // 40/13/2025 is no date, and none was meant
    const meant = ways.find(({ day, month: inYear }) => day >= 29 && day <= 31 && inYear >= 1 && inYear <= 12);
    if (days.length === 0 && meant)
      yield { span: { start: at.start, end: at.end }, why: `There is no ${spelled(meant)}.` };
    const marks = days.map((day) => weekdayMark(text, day));
    const [first] = marks;
    if (first && marks.every(Boolean)) yield first;
  }
}

/** Dates that do not exist, weekdays that a date is not, and counts of days between two dates that are wrong. */
export function* wrongDays(text: string): Iterable<Mark> {
  let last: WrittenDate | undefined;
  for (const hit of hitsOf(text, date)) {
    const found = dateOf(hit.groups ?? {}, hit.index, hit[0].length);
    if (!exists(found)) {
      // `May 45 people` and `31 Jun 30` are no dates
      const looksLikeDay = found.day >= 29 && found.day <= 31 && found.month >= 1 && found.month <= 12;
      if (looksLikeDay && !/^\s*\d/.test(text.slice(found.end)))
        yield { span: { start: found.start, end: found.end }, why: `There is no ${spelled(found)}.` };
      continue;
    }
    const mark = weekdayMark(text, found) ?? (last && countMark(text, last, found));
    if (mark) yield mark;
    last = found;
  }
  yield* slashes(text);
}
