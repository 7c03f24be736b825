import { timeWords } from './lexicon.ts';
import { kinship } from './meanings.ts';
import { share, type Case, type Features } from './novelty.ts';
import type { Source } from './windows.ts';
import type { Word } from './words.ts';

const few = (count: number): number => Math.min(count, 4);
const reach = { claim: 5, source: 10, places: 30 };

/** Numbers, dates and names: whether they are known, stand near, and stand among the same words as in the evidence. */
export function facts(given: Case): Features {
  const { claim, source, windows, meanings } = given;
  const numbers = claim.filter(({ number }) => number);
  const digits = numbers.filter(({ lower }) => /\d/.test(lower));
  const unknown = numbers.filter(({ number }) => !source.numbers.has(number));
  const names = claim.filter(({ name }) => name);
  const times = claim.filter(({ lower }) => timeWords.has(lower));
  const here = new Set(windows[2].words.map(({ number }) => number).filter(Boolean));
  const outside = names.filter(({ stem }) => !windows[2].stems.has(stem));
  const standing = (words: readonly Word[]) => words.map((word) => company(word, claim, source));
  const known = standing(claim.filter(({ stop, stem }) => !stop && source.places.has(stem)));
  return {
    numbersUnknown: few(unknown.length),
    digitsUnknown: few(unknown.filter(({ lower }) => /\d/.test(lower)).length),
    numbersUnknownShare: share(unknown.length, numbers.length),
    numbersElsewhere: few(numbers.filter(({ number }) => source.numbers.has(number) && !here.has(number)).length),
    numbersAny: digits.length > 0 ? 1 : 0,
    numbersOther: digits.length > 0 && here.size > 0 ? share(unknown.length, digits.length) : 0,
    timesUnknown: few(times.filter(({ stem }) => !source.places.has(stem)).length),
    timesOutside: few(times.filter(({ stem }) => !windows[1].stems.has(stem)).length),
    namesUnknown: few(names.filter(({ stem }) => !source.places.has(stem)).length),
    namesUnknownShare: share(names.filter(({ stem }) => !source.places.has(stem)).length, names.length),
    namesOutside: few(outside.length),
    namesOutsideShare: share(outside.length, names.length),
    namesOfAKind: few(outside.filter(({ stem }) => kinship(stem, windows[2].stems, meanings) === 'sister').length),
    ...predicate(given, names),
    numbersStrange: 1 - Math.min(1, ...standing(numbers)),
    namesStrange: 1 - Math.min(1, ...standing(names)),
    wordsStrange: 1 - Math.min(1, ...known),
    wordsStrangeMean: 1 - mean(known),
  };
}

const years = /^(?:1[0-9]|20)\d{2}$/;

/**
 * What is said of the names: how much of it the evidence near them lacks, and whether it has others of the same kind.
 */
function predicate({ claim, source, windows }: Case, names: readonly Word[]): Features {
  const said = claim.filter(({ stop, name, number }) => !stop && !name && !number);
  const [best, pair, four] = windows;
  const missing = (stems: Pick<ReadonlySet<string>, 'has'>) =>
    share(said.filter(({ stem }) => !stems.has(stem)).length, said.length);
  const has = (of: readonly Word[], test: (word: Word) => boolean) => of.some(test);
  const isYear = ({ lower }: Word) => years.test(lower);
  const isMonth = ({ lower }: Word) => timeWords.has(lower);
  const swapped = (test: (word: Word) => boolean) =>
    has(claim, (word) => test(word) && !four.stems.has(word.stem)) && has(four.words, test);
  return {
    saidMissing: missing(source.places),
    saidMissingPair: missing(pair.stems),
    saidMissingFour: missing(four.stems),
    subjectOnly: names.length > 0 && names.every(({ stem }) => four.stems.has(stem)) ? missing(pair.stems) : 0,
    yearSwapped: swapped(isYear) ? 1 : 0,
    timeSwapped: swapped(isMonth) ? 1 : 0,
    // the share of the evidence's own best sentence that the claim takes up
    unused:
      1 - share(said.filter(({ stem }) => best.stems.has(stem)).length, best.words.filter(({ stop }) => !stop).length),
    lastMissing: said.length > 0 && !pair.stems.has(said.at(-1)!.stem) ? 1 : 0,
    firstMissing: said.length > 0 && !pair.stems.has(said[0]!.stem) ? 1 : 0,
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The best share of a word's neighbours in the claim that stand near one of its places in the source. */
function company(word: Word, claim: readonly Word[], source: Source): number {
  const at = claim.indexOf(word);
  const around = claim.slice(Math.max(0, at - reach.claim), at + reach.claim + 1);
  const neighbours = new Set(around.filter(({ stop, stem }) => !stop && stem !== word.stem).map(({ stem }) => stem));
  if (neighbours.size === 0) return 1;
  let best = 0;
  for (const place of (source.places.get(word.stem) ?? []).slice(0, reach.places)) {
    let met = 0;
    for (const stem of neighbours) if (isNear(place, source.places.get(stem))) met++;
    best = Math.max(best, met / neighbours.size);
  }
  return best;
}

/** Whether one of the places, in rising order, is near. */
function isNear(place: number, others: readonly number[] = []): boolean {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]! < place - reach.source) low = middle + 1;
    else high = middle;
  }
  return low < others.length && others[low]! <= place + reach.source;
}
