import type { Passage } from '../../../engine/types.ts';
import { countsIn } from '../numbers/counts.ts';
import { givenDates, type GivenDates } from '../dates/given-dates.ts';
import { keptInSteps } from '../kept.ts';
import { numbersIn, type ProseNumber } from '../numbers/number-words.ts';
import { perObject } from '../per-object.ts';
import type { Steps } from '../../../engine/steps.ts';
import { chunksOf } from '../chunks.ts';
import { stemsOf } from '../stems.ts';
import { suppliedIn } from './supplied.ts';

/** A sentence or line of what was given. */
interface Piece extends Passage {
  readonly stems: ReadonlySet<string>;
}

/** What the user gave, read for facts. */
export interface Evidence {
  readonly text: string;
  /** Starts and ends with a space; letters and digits only, lower case. */
  readonly words: string;
  /** The stems of all telling words of four letters or more. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly ProseNumber[];
  readonly dates: GivenDates;
  /** How many there are of what, by the stem of its noun. */
  readonly counts: ReadonlyMap<string, ReadonlySet<number>>;
  readonly pieces: readonly Piece[];
  /** Numbers of the pieces that hold a stem. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  textOf(passage: Passage): string;
}

/**
 * Less than this says too little to hold a reply against; where the question itself was all, less than the other is
 * one.
 */
const leastText = 80;
const leastAsked = 200;
/** A piece that is longer says too little about where something stands. */
const longestPiece = 400;

const piecePattern = new RegExp(
  `[^\\n]{1,${longestPiece}}?(?:[.!?…](?=\\s)(?<!\\b(?:Dr|Mrs?|Ms|Prof|St|\\d{1,2}).)|\\n|$)|[^\\n]{1,${longestPiece}}`,
  'gm',
);

/** Pieces between two pauses. */
const atOnce = 50;

function* piecesOf(text: string, source: number): Steps<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const { 0: written, index } of text.matchAll(piecePattern)) {
    const trimmed = written.trim();
    const start = index + written.indexOf(trimmed);
    const stems = new Set(stemsOf(trimmed));
    if (stems.size === 0) continue;
    pieces.push({ source, span: { start, end: start + trimmed.length }, stems });
    if (pieces.length % atOnce === 0) yield;
  }
  return pieces;
}

function* placesOf(pieces: readonly Piece[]): Steps<ReadonlyMap<string, readonly number[]>> {
  const places = new Map<string, number[]>();
  for (const [at, { stems }] of pieces.entries()) {
    for (const one of stems) {
      const known = places.get(one);
      if (known) known.push(at);
      else places.set(one, [at]);
    }
    if (at % (atOnce * 5) === 0) yield;
  }
  return places;
}

/** Lines of cells with nothing but commas between. */
const ofCells = /^[^,\n]*(?:,(?! )[^,\n]*){2,}$/gm;
/** `18400,7,11`: three cells, where prose would have a decimal comma. */
const cellsIn = (text: string): string => (text.match(ofCells) ?? []).join('\n').replaceAll(',', ' ; ');

function* numbersAndDates(text: string): Steps<Pick<Evidence, 'numbers' | 'dates' | 'counts'>> {
  const numbers: ProseNumber[] = [];
  const counts = new Map<string, Set<number>>();
  const dates = { days: new Set<string>(), months: new Set<number>(), numbers: new Set<number>() };
  for (const chunk of chunksOf(text)) {
    for (const number of [...numbersIn(chunk), ...numbersIn(cellsIn(chunk))]) numbers.push(number);
    for (const { value, nouns } of countsIn(chunk))
      for (const noun of nouns) counts.set(noun, (counts.get(noun) ?? new Set()).add(value));
    const found = givenDates(chunk);
    for (const day of found.days) dates.days.add(day);
    for (const month of found.months) dates.months.add(month);
    for (const number of found.numbers) dates.numbers.add(number);
    yield;
  }
  return { numbers, dates, counts };
}

/** The evidence of a conversation, or undefined where the user gave no text to speak of. */
export const evidenceOf = keptInSteps(function* (conversation): Steps<Evidence | undefined> {
  const { supplied, question = '' } = conversation;
  const given = supplied.join('\n\n');
  if (given.length < (supplied.includes(question) ? leastAsked : leastText)) return undefined;
  const text = [given, question].join('\n\n');
  const pieces: Piece[] = [];
  for (const [source, each] of supplied.entries())
    for (const piece of yield* piecesOf(each, source)) pieces.push(piece);
  const places = yield* placesOf(pieces);
  yield* suppliedIn.prepare(conversation);
  const { words } = suppliedIn(conversation);
  const facts = yield* numbersAndDates(text);
  const stems = new Set([...places.keys(), ...stemsOf(question)]);
  const textOf = ({ source, span }: Passage): string => supplied[source]?.slice(span.start, span.end) ?? '';
  return { text, pieces, places, words, stems, textOf, ...facts };
});

/** Single words, where many are looked for. */
export const wordsOf = perObject(({ words }: Evidence): ReadonlySet<string> => new Set(words.trim().split(' ')));

/** The share of a sentence's longer words that the evidence knows: near 1 where the sentence retells it. */
export function retells(sentence: string, { stems }: Evidence, leastKnown = 2): number {
  const ours = stemsOf(sentence);
  const known = ours.filter((one) => stems.has(one)).length;
  if (ours.length >= 4) return known / ours.length;
  // an item of a list, a row of a table or a short answer says little: two of its words at least have to be known
  return known >= leastKnown ? known / ours.length : 0;
}

/** The pieces that speak most of what a sentence speaks of, best first; words that stand everywhere count little. */
export function nearest(sentence: string, { pieces, places }: Evidence, most: number): readonly Passage[] {
  const scores = new Map<number, number>();
  for (const one of new Set(stemsOf(sentence))) {
    const at = places.get(one) ?? [];
    for (const piece of at) scores.set(piece, (scores.get(piece) ?? 0) + Math.log(1 + pieces.length / at.length));
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .flatMap(([at]) => pieces[at] ?? []);
}

/** The one passage to show beside a mark of this sentence. */
export function beside(sentence: string, evidence: Evidence): { readonly evidence?: Passage } {
  const [best] = nearest(sentence, evidence, 1);
  return best ? { evidence: { source: best.source, span: best.span } } : {};
}
