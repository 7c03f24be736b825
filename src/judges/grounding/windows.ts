import type { Steps } from '../../engine/steps.ts';
import { negations } from './lexicon.ts';
import { atOnce, wordsInSteps, type Word } from './words.ts';

/** What the user gave, read once: where each stem stands, which runs of words occur, which sentence is where. */
export interface Source {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly grams: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Sentence number of each word. */
  readonly sentence: readonly number[];
  /** The word that each sentence starts with, and one past the last word. */
  readonly starts: readonly number[];
  /** Rarity of a stem among the sentences: 1 for one that is not there. */
  rarity(stem: string): number;
}

/** Some sentences of the source, as stems and places. */
export interface Window {
  readonly stems: ReadonlySet<string>;
  /** In the order of the source. */
  readonly words: readonly Word[];
  readonly negated: boolean;
  /** Number of its best sentence. */
  readonly first: number;
}

/** Talk that was written down has no full stops: a sentence of this many words is cut. */
const longest = 40;

/** Reads the evidence: words, where each stem stands, sentences, names and numbers. In steps of some milliseconds. */
export function* sourceInSteps(text: string): Steps<Source> {
  const words = yield* wordsInSteps(text);
  const places = new Map<string, number[]>();
  const grams = new Set<number>();
  const sentence: number[] = [];
  const starts = [0];
  let [number, from] = [0, 0];
  for (const [at, word] of words.entries()) {
    if (at % atOnce === 0) yield;
    const gap = at === 0 ? '' : text.slice(words[at - 1]!.end, word.start);
    if (at > from && (at - from >= longest || /[.!?\n]/.test(gap))) {
      [number, from] = [number + 1, at];
      starts.push(at);
    }
    sentence.push(number);
    const known = places.get(word.stem);
    if (known) known.push(at);
    else places.set(word.stem, [at]);
    for (let size = 2; size <= 4 && size <= at + 1; size++) grams.add(gramAt(words, at - size + 1, size, places));
  }
  const spread = yield* spreadOf(places, sentence);
  const total = Math.log(2 + number);
  return {
    words,
    places,
    grams,
    sentence,
    starts: [...starts, words.length],
    names: new Set(words.filter(({ name }) => name).map(({ stem }) => stem)),
    numbers: new Set(words.map((word) => word.number).filter(Boolean)),
    rarity: (stem) => Math.log((2 + number) / (spread.get(stem) ?? 1)) / total,
  };
}

/** In how many sentences each stem stands. */
function* spreadOf(places: Source['places'], sentence: readonly number[]): Steps<ReadonlyMap<string, number>> {
  const spread = new Map<string, number>();
  for (const [stem, at] of places) {
    spread.set(stem, new Set(at.map((place) => sentence[place])).size);
    if (spread.size % atOnce === 0) yield;
  }
  return spread;
}

/** A run of words as a number (32-bit hash of where each stem first stands); -1 where the source lacks one of them. */
export function gramAt(words: readonly Word[], at: number, size: number, places: Source['places']): number {
  let gram = size;
  for (let next = at; next < at + size; next++) {
    const first = places.get(words[next]!.stem)?.[0];
    if (first === undefined) return -1;
    gram = Math.imul(gram ^ (first + 1), 0x9e3779b1);
    gram ^= gram >>> 15;
  }
  return gram >>> 0;
}

/** The best single sentence, the best neighbours, and the best four sentences together, by rarity of shared words. */
export function bestWindows(claim: readonly Word[], source: Source): readonly [Window, Window, Window] {
  // one more, for the neighbour of the last
  const scores = new Float64Array(source.starts.length);
  for (const stem of new Set(claim.filter(({ stop }) => !stop).map((word) => word.stem))) {
    const weight = source.rarity(stem);
    let last = -1;
    for (const place of source.places.get(stem) ?? []) {
      const number = source.sentence[place]!;
      if (number !== last) scores[number]! += weight;
      last = number;
    }
  }
  const ranked = best(scores, 4);
  let pair = ranked[0] ?? 0;
  for (let at = 0; at < scores.length - 1; at++) if (joint(scores, at) > joint(scores, pair)) pair = at;
  const cut = (numbers: readonly number[]) => windowOf(source, numbers);
  return [cut(ranked.slice(0, 1)), cut([pair, pair + 1]), cut(ranked)];
}

/** Places of the highest scores, the last place left out; of equals the first. */
function best(scores: Float64Array, most: number): readonly number[] {
  const top: number[] = [];
  for (let at = 0; at < scores.length - 1; at++) {
    if (top.length === most && scores[at]! <= scores[top[most - 1]!]!) continue;
    const place = top.findIndex((other) => scores[other]! < scores[at]!);
    top.splice(place < 0 ? top.length : place, 0, at);
    top.length = Math.min(top.length, most);
  }
  return top;
}

const joint = (scores: Float64Array, at: number): number => scores[at]! + scores[at + 1]!;

function windowOf({ words: all, starts }: Source, numbers: readonly number[]): Window {
  const words = [...numbers].sort((a, b) => a - b).flatMap((at) => all.slice(starts[at], starts[at + 1] ?? starts[at]));
  return {
    words,
    first: numbers[0] ?? 0,
    stems: new Set(words.map(({ stem }) => stem)),
    negated: words.some(({ lower }) => negations.has(lower)),
  };
}
