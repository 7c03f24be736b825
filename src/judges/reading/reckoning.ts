import type { ProseNumber } from './number-words.ts';
import type { Reading } from './separators.ts';

/** A number that the reply may have reckoned with. */
export interface Given extends Reading {
  readonly kind: ProseNumber['kind'];
}

/** Of more numbers than these, some two make any third. */
export const mostPairs = 300;
/** Of more than these, some three do. */
const mostTriples = 30;
/** Months, weeks and days of a year, and the like: what stands there is told for another time. */
const periods = [2, 4, 5, 7, 12, 24, 30, 52, 60, 365];
const ofTime =
  /\b(?:years?|yearly|annual\w*|months?|monthly|weeks?|weekly|days?|daily|quarter\w*|hours?|hourly|minutes?|jahr\w*|jähr\w+|monat\w*|woche\w*|wöchent\w+|tag\w*|täg\w+|stunden?|ans?|année|annuel\w*|mois|mensuel\w*|semaines?|jours?|heures?|años?|anual\w*|mes|meses|semanas?|d[ií]as?|horas?|anno|annuo|mese|mesi|settiman\w+|giorn\w+|ore|anos?|mês|roku|rok|lat|lata|miesi\p{L}+|tydzień|tygodni\w*|dni)(?!\p{L})/iu;
/** The sentence itself says that it adds, takes away or compares. */
const reckons =
  /\b(?:total\w*|together|sum|altogether|combined|overall|differen\w+|sav(?:e|es|ing|ings)|remain\w*|left|gesamt\w*|insgesamt|zusammen|spar\w*|übrig|économis\w*|reste|au total|ahorr\w*|quedan?|en total|risparmi\w*|economiz\w*|oszczęd\w*|razem|łącznie)(?!\p{L})/iu;

/** Does a sentence say that its numbers were reckoned? */
export const isReckoning = (sentence: string): boolean => ofTime.test(sentence) || reckons.test(sentence) || /[=×]/.test(sentence); // prettier-ignore

/** Years are reckoned with years only: 2,025 is not 2024 and one. */
const fit = (one: Given, other: Given): boolean => (one.kind === 'year') === (other.kind === 'year');

function* pairs(one: Given, other: Given): Iterable<number> {
  const [a, b] = [one.value, other.value];
  yield Math.abs(a - b);
  if (one.kind === 'year') return;
  yield a + b;
  yield a * b;
  if (other.kind === 'percent') yield* [(a * b) / 100, a * (1 + b / 100), a * (1 - b / 100)];
  if (b !== 0) yield* [a / b, (a / b) * 100, (Math.abs(a - b) / b) * 100];
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
      for (const third of plain) yield* [Math.abs(one.value * other.value - third.value), one.value + other.value + third.value]; // prettier-ignore
}

/** Does a number follow from some of those that the text gives, or that the reply has reckoned before? */
export function follows({ value, step }: Reading, given: readonly Given[], sentence: string): boolean {
  const all = [...new Map(given.map((one) => [`${one.kind} ${one.value}`, one])).values()];
  if (all.length > mostPairs) return true;
  const fits = (result: number): boolean => Math.abs(result - value) <= step / 2 + Math.abs(value) * 1e-6;
  const some = (results: Iterable<number>): boolean => {
    for (const result of results) if (fits(result)) return true;
    return false;
  };
  return (
    all.some((one) => all.some((other) => fit(one, other) && some(pairs(one, other)))) ||
    (ofTime.test(sentence) && all.some((one) => some(periodic(one)))) ||
    (reckons.test(sentence) && some(triples(all)))
  );
}
