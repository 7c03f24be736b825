import type { Span } from '../../../engine/types.ts';
import { datesIn } from '../dates/derived-dates.ts';
import { withoutTimes } from '../dates/clock-times.ts';
import { countsIn, isOtherCount, reckons } from './counts.ts';
import { givenReadings, type Derived } from './derived-numbers.ts';
import type { Evidence } from '../given/evidence.ts';
import type { Given } from './reckoning.ts';
import { bounded, isGiven, isNear } from './given-numbers.ts';
import { numbersIn, type ProseNumber } from './number-words.ts';
import { perObject } from '../per-object.ts';
import type { Reading } from './separators.ts';

/** Digits, or words for more than twenty. */
const mayCount = /\d|ty\b|hundred|thousand|illion|dozen|decade|centur/i;

/** A number that a sentence of the reply may not have from nowhere. */
function counts({ kind, digits, spaced, readings: all, start, end }: ProseNumber, text: string): boolean {
  if (kind === 'ordinal' || spaced) return false;
  const least = digits ? 10 : 20;
  if (kind === 'plain' && all.every(({ value, step }) => value <= least && step === 1)) return false;
  // "a hundred", "one and twenty", "hundreds": rarely meant to the digit
  return digits || !/^an? |^(?:hundred|thousand|[mbt]illion)\b|\band\b|^[a-z]+ies$/i.test(text.slice(start, end));
}

/** Digits with their separators, as they stand in one piece. */
const run = /\d+(?:[.,]\d+)*/g;
/**
 * What the text writes in digits. Parts of prices, lists, dates and versions may be told, those of long numbers, which may
 * be names of things, and the halves of four digits: `the 60's`, `FY26`, the floor of room 1204, 1845 as a time.
 */
const runsOf = perObject(({ text }: Evidence) => {
  const runs = [...new Set(text.match(run))];
  const halves = runs.flatMap((one) => (/^\d{4}$/.test(one) ? [one.slice(0, 2), one.slice(2)] : []));
  return {
    numbers: new Set([...runs, ...halves]),
    longer: runs.filter((one) => one.length > 4 || /\D/.test(one)).join(' '),
  };
});
/** `350` does not stand in `1350`. */
function standsIn(written: string, evidence: Evidence): boolean {
  if (!evidence.text.includes(written)) return false;
  const { numbers, longer } = runsOf(evidence);
  return (written.match(run) ?? []).every((one) => numbers.has(one) || longer.includes(one));
}

/** Whether the text knows a number; what was found is kept, for a long list may repeat one a thousand times. */
function lookup(
  sentence: string,
  evidence: Evidence,
  derived: Derived,
  others: ReadonlySet<number>,
): (number: ProseNumber) => boolean {
  const given = givenReadings(evidence);
  const follows = derived.follows(sentence);
  const known = new Map<string, boolean>();
  return (number) => {
    const { start, end, kind, readings: ours } = number;
    const written = sentence.slice(start, end);
    const before = known.get(written);
    if (before !== undefined) return before;
    const isBound = bounded.test(sentence.slice(Math.max(0, start - 24), start));
    const isKnown = (one: Reading) => isGiven(one, given, kind === 'year') || (isBound && isNear(one, given));
    const found =
      standsIn(written, evidence) ||
      ours.some(isKnown) ||
      (kind !== 'year' && !(kind === 'plain' && others.has(start)) && follows(number)) ||
      (kind === 'year' && ours.some(({ value }) => derived.isYearLater(value))) ||
      (age.test(sentence) && ours.some(({ value }) => isAge(value, given))) ||
      derived.isInDate(number, sentence);
    known.set(written, found);
    return found;
  };
}

const age = /(?<!\p{L})(?:age|aged|years? old|jahren?|alter|ans|años|anni|anos|jaar)(?!\p{L})/iu;
/** Between two years, before the birthday or after. */
const isAge = (value: number, given: readonly Given[]): boolean => {
  const years = given.filter(({ kind }) => kind === 'year').map((one) => one.value);
  return years.some((from) => years.some((to) => to - from === value || to - from === value + 1));
};

/** `79` for `97`: the digits in another order. */
function isTransposed(ours: number, theirs: number): boolean {
  const [one, other] = [String(ours), String(theirs)];
  if (one === other || one.length !== other.length || !/^\d{2,}$/.test(one) || one.endsWith('0')) return false;
  const differing = [...one].filter((digit, at) => digit !== other[at]).length;
  return differing === 2 && [...one].sort().join('') === [...other].sort().join('');
}

/** The numbers of a sentence that retells the text, and that are neither given nor follow. */
export function unknownNumbers(text: string, evidence: Evidence, derived: Derived): readonly Span[] {
  const counted = countsIn(text).filter((one) => isOtherCount(one, text, evidence.counts));
  const dates = counted.length > 0 ? datesIn(text) : [];
  const others = counted.filter((one) => !dates.some(({ start, end }) => start <= one.start && one.start < end));
  const small = others.filter(({ value }) => value <= 20);
  const numbers = mayCount.test(text) ? numbersIn(withoutTimes(text)).filter((one) => counts(one, text)) : [];
  if (small.length + numbers.length === 0) return [];
  const isKnown = lookup(text, evidence, derived, new Set(others.map(({ start: at }) => at)));
  const large = numbers.filter(({ start: at }) => !small.some((one) => one.start === at));
  const given = givenReadings(evidence);
  const isSlip = ({ kind, readings: [ours] }: ProseNumber, written: string): boolean =>
    kind === 'plain' &&
    !reckons.test(text) &&
    !evidence.text.includes(written) &&
    given.some(({ value }) => isTransposed(ours?.value ?? 0, value) && !text.includes(String(value)));
  return [
    ...small,
    ...large.filter((number) => !isKnown(number) || isSlip(number, text.slice(number.start, number.end))),
  ];
}

const coin = /^\s?(?:euros?|dollars?|pounds?|francs?|franken|kron\p{L}*|złot\p{L}*|cent\p{L}*)(?!\p{L})/iu;
/** Is the number at this place reckoned from what was given? What is merely counted only where the words say so. */
export function followsAt(at: number, text: string, derived: Derived): boolean {
  const number = numbersIn(text).find(({ start, end, digits }) => digits && start <= at && at < end);
  if (number === undefined) return false;
  const isReckoned = number.kind === 'money' || coin.test(text.slice(number.end)) || reckons.test(text);
  return isReckoned && derived.follows(text)(number);
}
