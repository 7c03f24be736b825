import { regex } from '../../../engine/regex.ts';
import type { Segment } from '../../../engine/types.ts';
import { datesFrom, datesIn } from '../dates/derived-dates.ts';
import { nearest, type Evidence } from '../given/evidence.ts';
import { numbersIn, type ProseNumber } from './number-words.ts';
import { perObject } from '../per-object.ts';
import { follows, mostPairs, type Given } from './reckoning.ts';
import type { Reading } from './separators.ts';
import { sumOf } from '../sums/claims.ts';
import { smallNumbersIn } from './small-numbers.ts';

const passages = 8;
/** Results that a reply goes on reckoning with. */
const mostResults = 24;
/** Numbers of a sentence that one of its percentages may come from. */
const mostShares = 12;

const readings = (numbers: readonly ProseNumber[]): readonly Given[] =>
  numbers.flatMap(({ kind, measure, readings: all }) => all.map((one) => ({ ...one, kind, measure })));
const plain = (value: number): Given => ({ value, step: 1, kind: 'plain' });

/** All that the numbers of the text may mean. */
export const givenReadings = perObject(({ numbers }: Evidence) => readings(numbers));
const givenSmall = perObject(({ text }: Evidence) => smallNumbersIn(text).map(plain));
/** Which dates follow from the text. */
export const givenDatesFrom = perObject(({ text }: Evidence) => datesFrom(text));

/** `2 l. 11 s. 4 d.`, `6 ft 2 in`: each part in the units of the last. */
const mixed =
  /(?<![\d.,])(\d{1,4})\s?(l|£|h|hours?|ft|feet|lb|st)\.?\s(?:and\s)?(\d{1,2})\s?(s|sh|min|minutes|in|inches|oz|lb)\b\.?(?:\s(\d{1,2})\s?d\b)?/gi;
const inTheLast: Readonly<Record<string, number>> = {
  s: 20,
  sh: 20,
  min: 60,
  minutes: 60,
  in: 12,
  inches: 12,
  oz: 16,
  lb: 14,
};
const givenMixed = perObject(({ text }: Evidence) =>
  [...text.matchAll(mixed)].flatMap(([, large, , small, unit = '', pence = '0']) => {
    const value = Number(large) * (inTheLast[unit.toLowerCase()] ?? 0) + Number(small);
    return [value, value * 12 + Number(pence)].map(plain);
  }),
);
/** Numbers of the lines before with which a reply goes on. */
const mostLast = 8;

const yearsLater = regex('iu')`
  (?:years?|jahren?|ans|années|años|anni|anos|lat|jaar)\s(?:
    later|after|earlier|before|später|danach|zuvor|plus tard|après|avant|más tarde|después|antes|dopo|prima
    |depois|później|wcześniej
  )(?!\p{L})
`;

/** The numbers that this sentence may reckon with: of a long text only those that stand where it speaks of the same. */
function nearby(sentence: string, evidence: Evidence, all: readonly Given[]): readonly Given[] {
  if (all.length <= mostPairs) return all;
  const given = evidence.pieces.length === 0 ? [] : nearest(sentence, evidence, passages);
  return readings(given.flatMap((passage) => numbersIn(evidence.textOf(passage))));
}

function isYearLater(year: number, text: string, given: readonly Given[]): boolean {
  if (!yearsLater.test(text)) return false;
  const counts = new Set([
    ...smallNumbersIn(text),
    ...given.flatMap(({ kind, value }) => (kind === 'year' ? [] : value)),
  ]);
  return given.some(({ kind, value }) => kind === 'year' && counts.has(Math.abs(year - value)));
}

const figure = /\d+(?:[.,]\d+)*/g;
const figuresOf = perObject(({ text }: Evidence): ReadonlySet<string> => new Set(text.match(figure)));
/** Numbers in digits that the text does not hold as they are written: the 8 of a result does not stand in 48. */
const isNewTo =
  (evidence: Evidence, sentence: string) =>
  ({ digits, start, end }: ProseNumber): boolean =>
    digits && !figuresOf(evidence).has(sentence.slice(start, end).match(figure)?.[0] ?? '');

/** The values of a sentence's numbers, and what they add up to. */
function writtenIn(sentence: string): { readonly written: readonly number[]; readonly total: number } {
  const written = numbersIn(sentence).flatMap(({ readings: [first] }) => first?.value ?? []);
  return { written, total: sumOf(written) };
}

export interface Derived {
  /** Does a number of this sentence follow from what was given, or from what the reply has reckoned before? */
  readonly follows: (sentence: string) => (number: ProseNumber) => boolean;
  /** `twelve years later`: does a year of the text and a number lead to this one? */
  readonly isYearLater: (year: number) => boolean;
  /** Is it a part of a date that follows from what was given? */
  readonly isInDate: (number: ProseNumber, sentence: string) => boolean;
  /** Takes a sentence's results along, for the sentences behind it. */
  readonly learn: (sentence: string) => void;
}

/** `201.85`, `−20.19` and then `181.66`: of the lines before it is the sum, or what is left. */
class LastNumbers {
  private last: readonly number[] = [];
  /** Read only once a number asks for them. */
  private unread: string[] = [];

  add(sentence: string): void {
    if (/\d/.test(sentence)) this.unread.push(sentence);
  }
  private read(): void {
    this.last = [...this.last, ...this.unread.flatMap((one) => writtenIn(one).written)].slice(-mostLast);
    this.unread = [];
  }
  lead({ value, step }: Reading): boolean {
    if (step >= 1 && value < 1_000) return false;
    this.read();
    const isNear = (sum: number): boolean => Math.abs(sum - value) < 1e-6;
    return this.last.some((one, at) =>
      this.last.slice(at + 1).some((other) => isNear(one + other) || isNear(Math.abs(one - other))),
    );
  }
}

/** What a reply reckons from the evidence, sentence by sentence from its beginning. */
export function derivedFrom(evidence: Evidence, { lead = '' }: Pick<Segment, 'lead'>): Derived {
  const results: Given[] = [];
  const last = new LastNumbers();
  // read only once a number asks for them
  let waiting = lead === '' ? [] : [lead];
  const all = givenReadings(evidence);

  function pool(sentence: string): readonly Given[] {
    const unread = waiting;
    waiting = [];
    for (const one of unread) read(one);
    const near = nearby(sentence, evidence, all);
    if (near.length > mostPairs) return near;
    return [...near, ...givenSmall(evidence), ...givenMixed(evidence), ...results];
  }
  function followsIn(sentence: string): (number: ProseNumber) => boolean {
    let given: readonly Given[] | undefined;
    // `five tickets`, `4 × 34`: how often, as the sentence itself says
    const often = [...smallNumbersIn(sentence), ...[...sentence.matchAll(/(?<![\d.,])\d{1,2}(?=\s?[×x*])/g)].map(Number)].map(plain); // prettier-ignore
    const { written, total } = writtenIn(sentence);
    // `47 in all: 11, 9, 22 and 5`
    const isTotal = ({ value }: Reading): boolean => written.length > 3 && Math.abs(total - 2 * value) < 1e-6;
    // `then there were 206, so it grew by 3.9 %`
    const shares = (kind: string, own: number) => (kind === 'percent' && written.length <= mostShares ? written.filter((one) => one !== own).map(plain) : []); // prettier-ignore
    return ({ readings: ours, kind, measure }) => ours.some((one) => isTotal(one) || last.lead(one) || follows({ ...one, kind, measure }, [...(given ??= [...pool(sentence), ...often]), ...shares(kind, one.value)], sentence)); // prettier-ignore
  }
  function read(sentence: string): void {
    if (results.length >= mostResults || !/\d/.test(sentence)) return;
    const numbers = numbersIn(sentence).filter(isNewTo(evidence, sentence)).slice(0, mostResults);
    if (numbers.length === 0) return;
    const isResult = sentence.includes('=') ? () => true : followsIn(sentence);
    results.push(...readings(numbers.filter(isResult)));
  }
  return {
    follows: followsIn,
    learn: (sentence) => {
      waiting.push(sentence);
      last.add(sentence);
    },
    isYearLater: (year) => isYearLater(year, evidence.text, all),
    isInDate: ({ start, end }, sentence) =>
      datesIn(sentence).some((date) => date.start <= start && end <= date.end && givenDatesFrom(evidence)(date)),
  };
}
