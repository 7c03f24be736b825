import { negations } from './lexicon.ts';
import { wordsOf, type Word } from './words.ts';

/** What the user gave, read once: where each stem stands, which runs of words occur, which sentence is where. */
export interface Source {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly grams: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Sentence number of each word. */
  readonly sentence: readonly number[];
  readonly sentences: number;
  /** Rarity of a stem among the sentences: 1 for one that is not there. */
  rarity(stem: string): number;
}

/** Some sentences of the source, as stems and places. */
export interface Window {
  readonly stems: ReadonlySet<string>;
  /** In the order of the source. */
  readonly words: readonly Word[];
  readonly negated: boolean;
}

/** Talk that was written down has no full stops: a sentence of this many words is cut. */
const longest = 40;

export function sourceOf(text: string): Source {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  const grams = new Set<number>();
  const sentence: number[] = [];
  let [number, from] = [0, 0];
  words.forEach((word, at) => {
    const gap = at === 0 ? '' : text.slice(words[at - 1]!.end, word.start);
    if (at > from && (at - from >= longest || /[.!?\n]/.test(gap))) [number, from] = [number + 1, at];
    sentence.push(number);
    const known = places.get(word.stem);
    if (known) known.push(at);
    else places.set(word.stem, [at]);
    for (let size = 2; size <= 4 && size <= at + 1; size++) grams.add(gramAt(words, at - size + 1, size, places));
  });
  const spread = new Map([...places].map(([stem, at]) => [stem, new Set(at.map((place) => sentence[place])).size]));
  const total = Math.log(2 + number);
  return {
    words, places, grams, sentence, sentences: number + 1,
    names: new Set(words.filter(({ name }) => name).map(({ stem }) => stem)),
    numbers: new Set(words.map((word) => word.number).filter(Boolean)),
    rarity: (stem) => Math.log((2 + number) / (spread.get(stem) ?? 1)) / total,
  }; // prettier-ignore
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
  const scores = new Float64Array(source.sentences + 1);
  for (const stem of new Set(claim.filter(({ stop }) => !stop).map((word) => word.stem))) {
    const weight = source.rarity(stem);
    for (const number of new Set((source.places.get(stem) ?? []).map((place) => source.sentence[place]!)))
      scores[number]! += weight;
  }
  const ranked = [...scores.keys()].slice(0, -1).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const pair = ranked.reduce((best, at) => (joint(scores, at) > joint(scores, best) ? at : best), ranked[0] ?? 0);
  const cut = (numbers: readonly number[]) => windowOf(source, new Set(numbers));
  return [cut(ranked.slice(0, 1)), cut([pair, pair + 1]), cut(ranked.slice(0, 4))];
}

const joint = (scores: Float64Array, at: number): number => scores[at]! + scores[at + 1]!;

function windowOf(source: Source, numbers: ReadonlySet<number>): Window {
  const words = source.words.filter((_, at) => numbers.has(source.sentence[at]!));
  return {
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    negated: words.some(({ lower }) => negations.has(lower)),
  };
}
