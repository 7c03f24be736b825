import { regex } from '../../../engine/regex.ts';
import type { ProseNumber } from './number-words.ts';
import type { Reading } from './separators.ts';

/** A number that the reply may have reckoned with. */
export interface Given extends Reading {
  readonly kind: ProseNumber['kind'];
  readonly measure?: string | undefined;
}

/** Of more numbers than these, some two make any third. */
export const mostPairs = 300;
/** Of more than these, some three do. */
const mostTriples = 30;
/** Months, weeks and days of a year, and the like: what stands there is told for another time. */
const periods = [2, 4, 5, 7, 12, 24, 30, 52, 60, 365];
const ofTime = regex('iu')`
  \b(?:
    years?|yearly|annual\w*|months?|monthly|weeks?|weekly|days?|daily|quarter\w*|hours?|hourly|minutes?
    |jahr\w*|jähr\w+|monat\w*|woche\w*|wöchent\w+|tag\w*|täg\w+|stunden?|ans?|année|annuel\w*|mois|mensuel\w*
    |semaines?|jours?|heures?|años?|anual\w*|mes|meses|semanas?|d[ií]as?|horas?|anno|annuo|mese|mesi
    |settiman\w+|giorn\w+|ore|anos?|mês|roku|rok|lat|lata|miesi\p{L}+|tydzień|tygodni\w*|dni
  )(?!\p{L})
`;
/** The sentence itself says that it adds, takes away or compares. */
const reckons = regex('iu')`
  \b(?:
    total\w*|together|sum|in all|add(?:s|ed)?|makes?|comes?|altogether|combined|overall|differen\w+
    |sav(?:e|es|ing|ings)|remain\w*|left|gesamt\w*|insgesamt|zusammen|spar\w*|übrig|économis\w*|reste|au total
    |ahorr\w*|quedan?|en total|risparmi\w*|economiz\w*|oszczęd\w*|razem|łącznie
  )(?!\p{L})
`;

const averages =
  /(?<!\p{L})(?:averag\w*|mean|durchschnitt\w*|mittel|moyenne|promedio|medi[ao]|média|gemiddeld\w*|średni\p{L}*)(?!\p{L})/iu;

/** Does a sentence say that its numbers were reckoned? */
export const isReckoning = (sentence: string): boolean =>
  ofTime.test(sentence) || reckons.test(sentence) || /[=×]/.test(sentence);

/** Years are reckoned with years only: 2,025 is not 2024 and one. */
const fit = (one: Given, other: Given): boolean => (one.kind === 'year') === (other.kind === 'year');

/** Kilograms are neither added to hours, nor do they come of hours alone. */
const addable = (...measures: readonly (string | undefined)[]): boolean =>
  new Set(measures.filter((measure) => measure !== undefined)).size <= 1;

function* pairs(one: Given, other: Given, result: Given): Iterable<number> {
  const [a, b] = [one.value, other.value];
  const mayAdd = addable(one.measure, other.measure, result.measure);
  if (mayAdd) yield Math.abs(a - b);
  if (one.kind === 'year') return;
  if (mayAdd) yield a + b;
  yield a * b;
  // `8 lessons of 90 minutes`, in hours
  if (result.measure === 'time') yield* [(a * b) / 60, (a * b) / 7, (a * b) / 12];
  if (other.kind === 'percent') yield* [(a * b) / 100, a * (1 + b / 100), a * (1 - b / 100)];
  if (b !== 0) yield a / b;
  if (b !== 0 && result.kind === 'percent') yield* [(a / b) * 100, (Math.abs(a - b) / b) * 100];
}

function* periodic({ value, kind }: Given): Iterable<number> {
  if (kind !== 'year' && kind !== 'percent') for (const times of periods) yield* [value * times, value / times];
}

/** `Five tickets instead of the pass save 52`: a product and a third. */
function* triples(all: readonly Given[]): Iterable<number> {
  const plain = all.filter(({ kind }) => kind !== 'year' && kind !== 'percent');
  if (plain.length > mostTriples) return;
  for (const [at, one] of plain.entries())
    for (const other of plain.slice(at + 1))
      for (const third of plain)
        yield* [Math.abs(one.value * other.value - third.value), one.value + other.value + third.value];
}

/** Of more numbers than these, some make up any other. */
const mostParts = 10;
/** What some of them come to, and how many these are. */
function* choices(all: readonly Given[]): Iterable<readonly [sum: number, count: number]> {
  const parts = all.filter(({ kind }) => kind !== 'year' && kind !== 'percent');
  if (parts.length > mostParts) return;
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_part, at) => chosen & (1 << at));
    yield [some.reduce((sum, { value }) => sum + value, 0), some.length];
  }
}

function* sums(all: readonly Given[]): Iterable<number> {
  for (const [sum] of choices(all)) yield sum;
}

/** `waited 18.5 hours on average`: two of a column. */
function* means(all: readonly Given[]): Iterable<number> {
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) yield (one.value + other.value) / 2;
  for (const [sum, count] of choices(all)) yield sum / count;
}

/** Does a number follow from some of those that the text gives, or that the reply has reckoned before? */
export function follows(result: Given, given: readonly Given[], sentence: string): boolean {
  const { value, step } = result;
  const all = [...new Map(given.map((one) => [`${one.kind} ${one.value} ${one.measure}`, one])).values()];
  if (all.length > mostPairs) return true;
  const fits = (found: number): boolean => Math.abs(found - value) <= step / 2 + Math.abs(value) * 1e-6;
  const some = (results: Iterable<number>): boolean => {
    for (const found of results) if (fits(found)) return true;
    return false;
  };
  return (
    all.some((one) => all.some((other) => fit(one, other) && some(pairs(one, other, result)))) ||
    (ofTime.test(sentence) && all.some((one) => some(periodic(one)))) ||
    (reckons.test(sentence) && (some(triples(all)) || some(sums(all)))) ||
    (averages.test(sentence) && some(means(all)))
  );
}
