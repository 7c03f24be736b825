import { hasDigit } from './ascii.ts';
import { detectors, type DetectorSpec } from './detector.ts';
import type { Surroundings } from './surroundings.ts';
import { isVaried } from './entropy.ts';
import { namesPattern, wakersOf } from './identifier-names.ts';
import { isLabelledOtherwise, isOtherNumber, isToldWrong } from './other-number.ts';
import { isPublishedNumber, isToldAsSample } from './published.ts';
import { regex } from './regex.ts';
import { isMeant, regrouped } from './regrouped.ts';
import type { Detector, Severity } from './types.ts';

/**
 * A number that an authority gives to somebody, as data. Its check runs on the value without separators, in upper case.
 */
interface IdentifierSpec {
  /** The default is the id in capitals, `_` for `-`. */
  readonly entity?: string;
  readonly title: string;
  /** The default is high. */
  readonly severity?: Severity;
  /** The written form; the edges that keep parts of longer numbers out are added. */
  readonly shape: RegExp;
  /** Fewest digits that stand together (single separators count as together) in the written form. */
  readonly least: number;
  /** Words that name it, lower case, `|` between; one near the value is proof. A space stands for any joint. */
  readonly names: string;
  readonly valid?: (clean: string) => boolean;
  /** What a value must pass besides where its name is not near: a check digit that not every true number has. */
  readonly proof?: (clean: string) => boolean;
  /**
   * Whether a value is believed without its name: never (the default), always (where chance passes the check once in
   * fifty times or less), or only where it is written in groups or in a certain form, and no other long number is near.
   * One of bare digits is never believed after a label such as "order no".
   */
  readonly alone?: boolean | 'grouped' | RegExp;
}

// Not inside a word, a longer number, a path, a UUID, an amount, a clock or an international telephone number.
const leftEdge = '(?<![A-Za-z\u00c0-\u024f0-9_%$€£\\\\@+*^~]|[A-Za-z0-9][/-]|\\d[.:]|\\+\\d{1,3}[ .-])';
// An escaped line break in a literal (`\n`) ends it, the next part of a path (`\notes`) does not.
const rightEdge = '(?![A-Za-z0-9_%@€£*^~]|[-/][A-Za-z0-9]|\\\\(?![nr](?![a-z]))[A-Za-z0-9]|[.:]\\d)';

/** `661 765 155 people`: thousands, and what is counted. */
const quantity = /^\d{3} \d{3} \d{3} [\p{L}%€$£¥₹₽₩₺]/u;

/** Names in another sense: `plant passport`, `passport@0.7.0`, `routing table`, `graphics card`. */
const otherSense = regex('g')`
  (?:plant|product|pet) passport|passport[-@./][a-z\d]|routing (?:table|protocol|key)
  |(?:graphics|video|sound|network|sd|score) card
`;
const inSense = (text: string): string => text.toLowerCase().replace(otherSense, ' ');

/** True where one of the names stands within 50 units before the value or 30 behind it. */
export function isNamed(names: RegExp, around: Surroundings): boolean {
  return names.test(inSense(around.before.slice(-50))) || names.test(inSense(around.after.slice(0, 30)));
}

const grouped = /[^0-9A-Za-z]/;
const longNumber = /\d[\d .,]{4,}\d/;

/** One more group of the same kind: then the value is only a part of a longer number. */
const groupBefore = /(?<!\d)\d{3,5}[ -]$/;
const groupAfter = /^[ -]\d{3,5}(?![\d:/.-])/;
/** `481-720-366 41`: digits go on as in no number of nine. */
const pairAfter = /^ \d\d(?![\d:/.,-])/;
const inThrees = /^\d{3}-\d{3}-\d{3}$/;

/** Where the check digits prove little, the neighbourhood must not speak against the value either. */
function isDoubtful(value: string, { before, after }: Surroundings): boolean {
  // What stands in another cell of a table says nothing.
  const left = before.slice(-40).replace(/^.*(?:[\t|\n;]|,(?! ))/s, '');
  const right = after.slice(0, 40).replace(/(?:[\t|\n;]|,(?! )).*$/s, '');
  return (
    (/\d[ -]\d/.test(value) && (groupBefore.test(left) || groupAfter.test(right))) ||
    (inThrees.test(value) && pairAfter.test(right)) ||
    quantity.test(value + after) ||
    longNumber.test(left) ||
    longNumber.test(right)
  );
}

const counting = '1234567890123456';
/** `1234567890`: nobody's, though it may pass a check. */
const isCounting = (clean: string): boolean => clean.length > 7 && counting.startsWith(clean);
/** The same with check digits behind, as who explains them writes it. */
const isChecked = (clean: string): boolean => counting.startsWith(clean.slice(0, Math.max(8, clean.length - 2)));

/** `57.568,97`: money. */
const thousands = /^\d{1,3}(?:\.\d{3})+$/;
const cents = /^,\d\d(?!\d)/;

/** What a warehouse numbers, with letters too. */
const thing = regex('i')`
  (?:^|[^a-z])(?:regal|fach|teil|modell|model|part|sku|item|artikel|bin|shelf|drawing|batch|lot|charge)\.?[\s:#-]{0,3}$
`;

/** A cell with somebody's name in it, right before or behind. */
const personBefore = /[;|\t"]\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+"?[;|\t]"?$/u;
const personAfter = /^"?[;|\t,]"?(?:name"|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;

function judge(spec: IdentifierSpec, names: RegExp, value: string, around: Surroundings): boolean | number {
  const clean = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  if (isCounting(clean) || spec.valid?.(clean) === false) return false;
  if (isToldAsSample(around) && (isPublishedNumber(clean) || isChecked(clean))) return false;
  if (thousands.test(value) && cents.test(around.after)) return false;
  if (isNamed(names, around)) return 1;
  if (!spec.alone || spec.proof?.(clean) === false || !isVaried(clean, 2) || isToldWrong(around)) return false;
  const form = spec.alone === 'grouped' ? grouped : spec.alone;
  if (form !== true && (!form.test(value) || isDoubtful(value, around))) return false;
  if (/^[\d ]+$/.test(value))
    return (isOtherNumber(around) && !personBefore.test(around.before.slice(-60)) && !personAfter.test(around.after)) ||
      /^\d{1,10}$/.test(value)
      ? false
      : 0.5;
  if (thing.test(around.before)) return false;
  return /[A-Za-z]/.test(value) || !isLabelledOtherwise(around.before) ? 0.8 : false;
}

/** As far around a word as the whole name that it is of may stand. */
const nameReach = 50;
/** No digit of a match stands farther before a word of its name, or behind its beginning. */
const digitReach = [64, 110] as const;

/** Wakes by a word of the name, where the whole name and a digit are near. */
const wakenBy = (spec: IdentifierSpec, names: () => RegExp): Pick<DetectorSpec, 'keywords' | 'apart' | 'worth'> => {
  const wakers = wakersOf(spec.names);
  return {
    keywords: [...wakers.keys()],
    apart: [...wakers].filter(([, isApart]) => isApart).map(([word]) => word),
    worth: (text, at) =>
      (spec.least === 0 || hasDigit(text, at - digitReach[0], at + digitReach[1])) &&
      names().test(text.slice(Math.max(0, at - nameReach), at + nameReach).toLowerCase()),
  };
};

const byDigits = ({ least }: IdentifierSpec): Pick<DetectorSpec, 'digits' | 'compact' | 'reach'> => ({
  digits: [least, 99],
  compact: true,
  reach: [64, 48],
});

/** Digits that stand alone wake; else a name does, beside digits where the form has enough of them to be rare. */
function anchorsOf(spec: IdentifierSpec, names: () => RegExp): Partial<DetectorSpec> {
  if (spec.alone) return byDigits(spec);
  const named = wakenBy(spec, names);
  return spec.least < 4 ? { ...named, reach: [64, 80] } : { ...named, ...byDigits(spec), together: true };
}

const withEdges = (form: RegExp): RegExp => new RegExp(`${leftEdge}(?:${form.source})${rightEdge}`, form.flags);

/** Fewer digits stand in too much that is written in groups. */
const leastRegrouped = 5;

type Called = Pick<DetectorSpec, 'entity' | 'title' | 'severity'>;

/** The number in other groups or in small letters: believed beside its name only. */
function regroupedSpec(called: Called, spec: IdentifierSpec, names: () => RegExp): DetectorSpec {
  let everywhere: RegExp | undefined;
  let pattern: RegExp | undefined;
  return {
    ...called,
    ...wakenBy(spec, names),
    ...byDigits(spec),
    together: true,
    guess: true,
    get pattern() {
      return (pattern ??= withEdges(regrouped(spec.shape)));
    },
    check: (value, around) =>
      isMeant(value, (everywhere ??= new RegExp(names().source, 'g')), around, spec.valid !== undefined) &&
      judge(spec, names(), value, around) !== false &&
      0.8,
  };
}

function toDetector(id: string, spec: IdentifierSpec): DetectorSpec {
  // made when first asked for, which most never are
  let made: RegExp | undefined;
  const names = (): RegExp => (made ??= namesPattern(spec.names));
  const called: Called = {
    entity: spec.entity ?? id.toUpperCase().replaceAll('-', '_'),
    title: spec.title,
    severity: spec.severity ?? 'high',
  };
  return {
    ...called,
    ...anchorsOf(spec, names),
    ...(spec.valid && { plausible: spec.valid }),
    pattern: withEdges(spec.shape),
    check: (value, around) => judge(spec, names(), value, around),
    ...(spec.least >= leastRegrouped && { otherwise: () => regroupedSpec(called, spec, names) }),
  };
}

/** Turns the identifiers of one file into detectors of personal data. */
export function identifiers(specs: Readonly<Record<string, IdentifierSpec>>): readonly Detector[] {
  return detectors('pii', Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, toDetector(id, spec)])));
}
