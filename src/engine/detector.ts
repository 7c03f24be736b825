import type { Category, Detector, Match, Severity, Span } from './types.ts';
import { lightened } from './light-regex.ts';
import { isPlaceholder } from './placeholder.ts';
import { isPublishedKey } from './published.ts';
import { unwrapped, withoutMarks, type Surroundings } from './surroundings.ts';

/** A detector as data. The id is the key it stands under in its file. */
export interface DetectorSpec {
  /** What is found, in presidio's terms: `EMAIL_ADDRESS`. Several detectors may find one entity. */
  readonly entity: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category?: Category;
  /** Lower-case ASCII literals; the pattern is tried only near one of them. Keep them long and rare. */
  readonly keywords?: readonly string[];
  /** Those of the keywords that count only as whole words, or as parts of a camelCase one: "dl" stands inside many. */
  readonly apart?: readonly string[];
  /** Or: tried only near a run of that many digits; single separators inside a run do not end it. */
  readonly digits?: readonly [least: number, most: number];
  /** Set where a keyword alone, or digits alone, are not enough: both must stand in each other's reach. */
  readonly together?: boolean;
  /**
   * Set where the whole pattern stands within 24 units of the digits: it is then only tried where it fits their look.
   */
  readonly compact?: boolean;
  /** With `compact`: false where these digits, alone and without separators, fail the check. */
  readonly plausible?: (digits: string) => boolean;
  /**
   * Where the match would begin whose keyword stands at `at`; -1: none. For patterns with something before the keyword.
   */
  readonly begin?: (text: string, at: number) => number;
  /** False where the keyword that stands at `at` is in no match, if that is cheaper to tell than to look. */
  readonly worth?: (text: string, at: number) => boolean;
  /** A promise that no finding is as sure as 0.9: what a page sends of itself is not read for these. */
  readonly guess?: boolean;
  /** What every match has within 24 units of its digits; digits without it wake nothing. Has to be cheap. */
  readonly trait?: RegExp;
  /** UTF-16 units before and after the anchor that the pattern sees; the default is [40, 300]. */
  readonly reach?: readonly [before: number, after: number];
  /**
   * Group `v`, where there is one, is the span; else the whole match. Must be free of nested or overlapping repeats.
   */
  readonly pattern: RegExp;
  /** false: not one of these. A number 0..1: the confidence. */
  readonly check?: (value: string, around: Surroundings) => boolean | number;
  /**
   * Lower-case words of which one must stand within 60 units of the match. For shapes that prove nothing by themselves.
   */
  readonly context?: readonly string[];
  /** Makes what finds the same value where it is written otherwise. */
  readonly otherwise?: () => DetectorSpec;
  /**
   * Set where a value that looks like a placeholder (`xxxx`, `<KEY>`, `EXAMPLE`) is a finding too, and is not dropped.
   */
  readonly keepPlaceholders?: boolean;
}

const contextReach = 60;
const usualReach = [40, 300] as const;
/** Units on each side that a check sees: a bound, so that many matches in a long text stay linear. */
const surroundings = 2_000;

function hasContext(words: readonly string[], text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - contextReach), end + contextReach).toLowerCase();
  return words.some((word) => near.includes(word));
}

/**
 * Where group `v` of a match begins. It mostly stands in the match only once; else the pattern is asked again, with
 * indices, which make every match twice as dear.
 */
function placeOf(value: string, whole: string, at: number, pattern: RegExp, text: string): number {
  const first = whole.indexOf(value);
  if (whole.indexOf(value, first + 1) < 0) return at + first;
  const exact = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/, '')}dy`);
  exact.lastIndex = at;
  return exact.exec(text)?.indices?.groups?.['v']?.[0] ?? at + first;
}

const none: readonly Match[] = [];

/** What a check sees: no more than the detector's reach, or all of the window it was given. */
function aroundOf(
  spec: DetectorSpec,
  text: string,
  from: number,
  { start, end }: Span,
  isWindow: boolean,
): Surroundings {
  const [before, after] = isWindow ? [surroundings, surroundings] : (spec.reach ?? usualReach);
  return withoutMarks({ before: text.slice(Math.max(0, from - before), start), after: text.slice(end, end + after) });
}

/** What a hit of the pattern amounts to; undefined where a check is against it. */
function judged(
  spec: DetectorSpec,
  pattern: RegExp,
  text: string,
  hit: RegExpExecArray,
  isWindow: boolean,
): Match | undefined {
  const whole = hit.groups?.['v'] ?? hit[0];
  const from = whole === hit[0] ? hit.index : placeOf(whole, hit[0], hit.index, pattern, text);
  const value = text.charCodeAt(from - 1) > 32 ? whole : unwrapped(whole);
  if (!spec.keepPlaceholders && isPlaceholder(value)) return undefined;
  const start = from + (whole.length - value.length) / 2;
  const end = start + value.length;
  if (spec.context && !hasContext(spec.context, text, start, end)) return undefined;
  const verdict =
    spec.check?.(value, aroundOf(spec, text, isWindow ? start : hit.index, { start, end }, isWindow)) ?? true;
  if (verdict === false || isPublishedKey(value)) return undefined;
  return { span: { start, end }, confidence: verdict === true ? 1 : verdict };
}

function matches(spec: DetectorSpec, pattern: RegExp, text: string): readonly Match[] {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (hit === null) return none;
  const found: Match[] = [];
  for (; hit !== null; hit = pattern.exec(text)) {
    if (hit[0] === '') pattern.lastIndex++;
    const match = judged(spec, pattern, text, hit, true);
    if (match) found.push(match);
  }
  return found;
}

function matchesAt(spec: DetectorSpec, sticky: RegExp, text: string, places: readonly number[]): readonly Match[] {
  let found: Match[] | undefined;
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    sticky.lastIndex = place;
    const hit = sticky.exec(text);
    if (hit === null) continue;
    done = Math.max(place + 1, sticky.lastIndex);
    const match = judged(spec, sticky, text, hit, false);
    if (match) (found ??= []).push(match);
  }
  return found ?? none;
}

/** What an organisation wrote itself is taken as it is written, to the letter. */
function withFlag({ pattern }: DetectorSpec, isOwn: boolean, flag: 'g' | 'y'): RegExp {
  const { source, flags } = isOwn ? pattern : lightened(pattern);
  return new RegExp(source, flags.replace(/[gy]/g, '') + flag);
}

/**
 * Turns the data of one file into its detectors; the keys of `specs` are their ids.
 * @throws Error where a spec has neither keywords nor digits: it would be tried everywhere.
 */
export function detectors(category: Category, specs: Readonly<Record<string, DetectorSpec>>): readonly Detector[] {
  return Object.entries(specs).map(([id, spec]) => {
    const { otherwise } = spec;
    const detector = toDetector(category, id, spec);
    return otherwise ? { ...detector, otherwise: () => toDetector(category, id, otherwise()) } : detector;
  });
}

function toDetector(category: Category, id: string, spec: DetectorSpec): Detector {
  if (!spec.keywords?.length && !spec.digits) throw new Error(`${id}: give keywords or digits`);
  // made when first tried, which most never are
  let pattern: RegExp | undefined;
  let sticky: RegExp | undefined;
  return {
    id,
    category: spec.category ?? category,
    entity: spec.entity,
    title: spec.title,
    severity: spec.severity,
    keywords: spec.keywords ?? [],
    ...(spec.apart && { apart: spec.apart }),
    ...(spec.digits && { digits: spec.digits }),
    ...(spec.together && { together: true }),
    get pattern() {
      return spec.pattern;
    },
    ...(spec.compact && { compact: true }),
    ...(spec.plausible && { plausible: spec.plausible }),
    ...(spec.trait && { trait: spec.trait }),
    ...(spec.begin && { begin: spec.begin }),
    ...(spec.worth && { worth: spec.worth }),
    ...(spec.guess && { guess: true }),
    reach: spec.reach ?? usualReach,
    detect: (text: string, places?: readonly number[]) =>
      places
        ? matchesAt(spec, (sticky ??= withFlag(spec, category === 'custom', 'y')), text, places)
        : matches(spec, (pattern ??= withFlag(spec, category === 'custom', 'g')), text),
  };
}

/**
 * Proof beside the rule. In `match`, « and » mark the exact span each text must yield (and are taken out first);
 * `ignore` holds texts that no detector of the file may mark, and is never empty.
 */
export interface Examples {
  readonly match: readonly string[];
  readonly ignore: readonly string[];
}
