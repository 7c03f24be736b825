import { regex } from '../../../engine/regex.ts';
import type { Mark, Segment } from '../../../engine/types.ts';
import { hitsOf } from '../hits.ts';
import { numberedSentences } from '../sentences.ts';
import { dateOf, exists, monthsOf } from './dates.ts';
import { after, before, weekdayMark } from './weekday-mark.ts';
import { date } from './wrong-days.ts';

/** The sentence speaks of dates rather than giving one. */
export const otherRules = regex('iu')`
  \b(?:
    not|n[’']t|never|no such|impossible|invalid|incorrect\w*|wrong\w*|error\w*|fictional|typo|if|would|could
    |Julian|Old Style|O\.S\.|lunar|Hijri|Hebrew|leap|mistake\w*|overflow|non-?existent|accept\w*|reject\w*
    |valid\w*|pars\w+|match\w*|regex\w*|nicht|kein\w*|falsch|wenn|wäre|pas|faux|si|sería|falso|non|se|nie
  )(?!\p{L})
  |n[’']t\b
`;

/**
 * A plan whose dates name one year once, and otherwise only the day: where two weekdays fit that year, one that does
 * not is wrong.
 */
export function* planMarks(segment: Segment, asked: string): Iterable<Mark> {
  if (!/(?:sun|mon|tues|wednes|thurs|fri|satur)day/i.test(segment.text)) return;
  const all = numberedSentences(segment).flatMap(({ start, text }) =>
    [...hitsOf(text, date)].map((hit) => ({ start, text, found: dateOf(hit.groups ?? {}, hit.index, hit[0].length) })),
  );
  const named = all.flatMap(({ found }) => found.year ?? []);
  const years = new Set(named.length > 0 ? named : (asked.match(/\b20\d\d\b/g) ?? []).map(Number));
  const [year] = years;
  if (year === undefined || years.size > 1) return;
  const months = monthsOf(`${segment.text}\n${asked}`, year);
  const loose = all.filter(
    ({ text, found }) =>
      found.year === undefined &&
      exists({ ...found, year }) &&
      (before.test(text.slice(Math.max(0, found.start - 32), found.start)) ||
        after.test(text.slice(found.end, found.end + 40))),
  );
  const wrong = loose.flatMap(({ start, text, found }) => {
    const mark = otherRules.test(text) ? undefined : weekdayMark(text, { ...found, year });
    return mark ? [{ why: mark.why, span: { start: start + mark.span.start, end: start + mark.span.end } }] : [];
  });
  // `in October 2026, say Wednesday, 15 October`: one month that is named with its year says which is meant
  const isNamed = loose.length === 1 && months.size === 1 && months.has(loose[0]?.found.month ?? 0);
  if (isNamed || loose.length - wrong.length >= 2 * wrong.length) yield* wrong;
}
