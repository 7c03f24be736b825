import { regex } from '../../engine/regex.ts';
import { dayNumber } from './dates.ts';
import { datesIn, yearsFrom } from './derived-dates.ts';
import type { Evidence } from './evidence.ts';
import { bounded } from './given-numbers.ts';
import type { ProseNumber } from './number-words.ts';
import { perEvidence } from './per-evidence.ts';

/** What a number counts: `33 days`, `280 years old`. */
const unit = regex('iu')`
  ^[\s-]{1,3}(?:\p{L}+\s)?(?:
    (?<d>days?|nights?|tagen?|nächten?|jours?|nuits?|d[ií]as?|noches|giorni|notti|dagen|nachten)
    |(?<w>weeks?|wochen?|semaines?|semanas?|settimane|weken)
    |(?<m>months?|monaten?|mois|meses|mesi|maanden)
    |(?<y>years?|jahren?|ans|années|años|anni|anos|jaar)
  )(?!\p{L})
`;
const ofDays = { d: 1, w: 7, m: 30.44, y: 365.25 };

/** Days between any two dates of the text. */
const daysBetween = perEvidence(({ text }): readonly number[] => {
  const days = [...new Set(datesIn(text).map((date) => dayNumber({ ...date, year: date.year ?? 2025 })))];
  return days.flatMap((one) => days.map((other) => other - one)).filter((lapse) => lapse > 0);
});
const yearsOf = perEvidence(({ numbers, text }): ReadonlySet<number> => {
  const written = numbers.flatMap(({ kind, readings: [first] }) => (kind === 'year' && first ? first.value : []));
  return new Set([...written, ...datesIn(text).flatMap(({ year }) => year ?? [])]);
});
/** When a reply may be written, and how far below it `more than` may stay. */
const [firstYear, lastYear, rounding] = [2024, 2029, 10];

/** Does the number say how much time lies between two dates of the text, or from one of its years to this? */
export function isLapse({ readings, kind, end, start }: ProseNumber, sentence: string, evidence: Evidence): boolean {
  if (kind === 'year') return readings.some(({ value }) => lapsedYears(evidence).has(value));
  const found = unit.exec(sentence.slice(end, end + 40))?.groups;
  if (kind !== 'plain' || !found) return false;
  const isBound = bounded.test(sentence.slice(Math.max(0, start - 24), start));
  const isSince = (value: number): boolean =>
    [...yearsOf(evidence)].some(
      (year) => value <= lastYear - year && value >= firstYear - year - (isBound ? rounding : 0),
    );
  const length = found['d'] ? ofDays.d : found['w'] ? ofDays.w : found['m'] ? ofDays.m : ofDays.y;
  return readings.some(
    ({ value }) =>
      (length === ofDays.y && isSince(value)) ||
      daysBetween(evidence).some((lapse) => Math.abs(lapse - value * length) <= Math.max(1, length / 2)),
  );
}

const lapsedYears = perEvidence(({ text }) => yearsFrom(text));
