import type { Passage } from '../../engine/types.ts';
import { kept } from './kept.ts';
import { numbersIn, type ProseNumber } from './number-words.ts';
import { folded } from './supplied.ts';

/** A sentence or line of what was given. */
interface Piece extends Passage {
  readonly stems: ReadonlySet<string>;
}

/** What the user gave, read for facts. */
export interface Evidence {
  readonly text: string;
  /** Starts and ends with a space; letters and digits only, lower case. */
  readonly words: string;
  /** First six letters of every word of four letters or more. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly ProseNumber[];
  readonly pieces: readonly Piece[];
  /** Numbers of the pieces that hold a stem. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  textOf(passage: Passage): string;
}

/** Less than this is a question, and no text that a reply could be held against. */
const leastText = 200;
/** A piece that is longer says too little about where something stands. */
const longestPiece = 400;

export const stem = (word: string): string => word.slice(0, 6);
export const stemsOf = (text: string): readonly string[] =>
  folded(text).split(' ').filter((word) => word.length >= 4 && !/^\d+$/.test(word)).map(stem); // prettier-ignore

const piecePattern = new RegExp(`[^\\n]{1,${longestPiece}}?(?:[.!?…](?=\\s)|\\n|$)|[^\\n]{1,${longestPiece}}`, 'gm');

function piecesOf(text: string, source: number): readonly Piece[] {
  return [...text.matchAll(piecePattern)].flatMap(({ 0: written, index }) => {
    const trimmed = written.trim();
    const start = index + written.indexOf(trimmed);
    const stems = new Set(stemsOf(trimmed));
    return stems.size > 0 ? [{ source, span: { start, end: start + trimmed.length }, stems }] : [];
  });
}

function placesOf(pieces: readonly Piece[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { stems }] of pieces.entries()) {
    for (const one of stems) {
      const known = places.get(one);
      if (known) known.push(at);
      else places.set(one, [at]);
    }
  }
  return places;
}

/** Made when it is first asked for: a reply without numbers need not wait for those of the text. */
function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The evidence of a conversation, or undefined where the user gave no text to speak of. */
export const evidenceOf = kept(({ supplied, question = '' }): Evidence | undefined => {
  const given = supplied.join('\n\n');
  if (given.length < leastText) return undefined;
  const text = [given, question].join('\n\n');
  const pieces = supplied.flatMap(piecesOf);
  const places = placesOf(pieces);
  const words = lazily(() => folded(text));
  const numbers = lazily(() => numbersIn(text));
  return {
    text,
    pieces,
    places,
    stems: new Set([...places.keys(), ...stemsOf(question)]),
    get words() {
      return words();
    },
    get numbers() {
      return numbers();
    },
    textOf: ({ source, span }) => supplied[source]?.slice(span.start, span.end) ?? '',
  };
});

/** The share of a sentence's longer words that the evidence knows: near 1 where the sentence retells it. */
export function retells(sentence: string, { stems }: Evidence): number {
  const ours = stemsOf(sentence);
  return ours.length < 4 ? 0 : ours.filter((one) => stems.has(one)).length / ours.length;
}

/** The pieces that speak most of what a sentence speaks of, best first; words that stand everywhere count little. */
export function nearest(sentence: string, { pieces, places }: Evidence, most: number): readonly Passage[] {
  const scores = new Map<number, number>();
  for (const one of new Set(stemsOf(sentence))) {
    const at = places.get(one) ?? [];
    for (const piece of at) scores.set(piece, (scores.get(piece) ?? 0) + Math.log(1 + pieces.length / at.length));
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most).flatMap(([at]) => pieces[at] ?? []); // prettier-ignore
}

/** The one passage to show beside a mark of this sentence. */
export function beside(sentence: string, evidence: Evidence): { readonly evidence?: Passage } {
  const [best] = nearest(sentence, evidence, 1);
  return best ? { evidence: { source: best.source, span: best.span } } : {};
}
