import { regex } from '../../engine/regex.ts';
import type { Segment } from '../../engine/types.ts';
import { dateOf, datePattern, type WrittenDate } from './dates.ts';
import { givenDatesFrom } from './derived-numbers.ts';
import { retells, type Evidence } from './evidence.ts';
import type { GivenDates } from './given-dates.ts';
import { hitsOf } from './hits.ts';
import { withoutCode } from './sentences.ts';
import { thinks } from './thinks.ts';

const leastRetold = 0.5;
const date = new RegExp(datePattern, 'gi');
/** `30.09.2026` has one order only. */
const dotted = /(?<![\d.,/])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?![\d.]*\d)/g;
const datesIn = (text: string): readonly WrittenDate[] => [
  ...[...hitsOf(text, date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length)),
  ...[...hitsOf(text, dotted)].map(({ index, 0: written, groups = {} }) => ({
    start: index,
    end: index + written.length,
    day: Number(groups['d']),
    month: Number(groups['m']),
    year: Number(groups['y']),
  })),
];
const keyOf = ({ day, month }: WrittenDate): string => `${month}-${day}`;
/** The reply's own: a proposal, a day of writing, what is usual. */
const own = regex('iu')`
  (?<!\p{L})(?:
    we|I|about|around|today|tomorrow|as of|dated|could|would|might|suggest\w*|propos\w*|recommend\w*|plan(?! und)|if|e\.g
    |reminder|remind|repl(?:y|ies)|respond|answer|confirm|rsvp|know|draft|holiday|easter|christmas|weeks?|days?|months?|later|heute|stand|entwurf|könnte\p{L}*|wochen?|tagen?
    |antwort\w*|rückmeld\w*|aujourd[’']hui|jours?|semaines?|hoy|d[ií]as|semanas?|oggi|giorni|hoje|dias
  )(?!\p{L})
  |\?
`;

/**
 * Years in which a date of the text is missing that another may stand for: the reply tells other dates of the text, and
 * leaves one out.
 */
function missingYears(segment: Segment, evidence: Evidence): ReadonlySet<number | undefined> {
  const said = new Set(datesIn(`${segment.lead ?? ''}\n${withoutCode(segment)}`).map(keyOf));
  const given = evidence.pieces.flatMap((piece) => datesIn(evidence.textOf(piece)));
  const missing = given.filter((one) => !said.has(keyOf(one)));
  return new Set(missing.length < given.length ? missing.map(({ year }) => year) : []);
}

const otherSource = /\b(?:for example|e\.g\.|suppose|assum\w*|today|let's|deadline could|should)\b/i;

/** The day and the month, in any order and spelling, with or without the year. */
function stands({ day, month }: WrittenDate, { days, months, numbers }: GivenDates): boolean {
  // "the 14th" with the month elsewhere, or a range "14-16 March"
  return days.has(`${month}-${day}`) || (months.has(month) && numbers.has(day));
}

/** The dates of a sentence that the text does not mention, and that do not follow from it. */
export function unknownDates(segment: Segment, evidence: Evidence): (text: string) => readonly WrittenDate[] {
  const given = evidence.dates;
  // a text without a single date gives no measure: "tomorrow" may be any day
  if (given.days.size === 0) return () => [];
  let missing: ReturnType<typeof missingYears> | undefined;
  return (text) => {
    if (otherSource.test(text) || thinks.test(text)) return [];
    const dates = datesIn(text);
    if (dates.length === 0) return [];
    const isRetold = retells(text.replace(date, ' 0 '), evidence) >= leastRetold;
    if (!isRetold && own.test(text)) return [];
    return dates.filter((found) => {
      if (found.day > 31 || found.month < 1 || found.month > 12 || stands(found, given)) return false;
      if (!isRetold && !(missing ??= missingYears(segment, evidence)).has(found.year)) return false;
      return !givenDatesFrom(evidence)(found);
    });
  };
}
