import { classOf } from './lexicon.ts';
import { mix } from '../mix.ts';
import { signals, type Token } from './signals.ts';

/**
 * Buckets of one family of features; a power of two. Training reads the features from here: training/replies/matrix.ts.
 */
export const buckets = 1 << 16;

/** Families: words and pairs; runs of letters inside words; runs of word classes; signals (src/model/replies/signals.ts). */
export const familyCount = 4;

/** What a family says of a text: its buckets without repeats, and how strong each is; the squares add up to 1. */
export interface Family {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

interface Word {
  readonly own: number;
  readonly letters: readonly number[];
  readonly kind: number;
  readonly token: Token;
}

const token = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?|[^\p{L}\p{N}\s]|\n/gu;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const bucket = (value: number): number => mix(value) & (buckets - 1);

function lettersOf(word: string): number[] {
  const padded = Array.from(` ${word} `);
  const letters: number[] = [];
  for (const length of [3, 4, 5])
    for (let at = 0; at < Math.min(padded.length - length + 1, 40); at++)
      letters.push(bucket(hash(padded.slice(at, at + length).join('')) ^ 0x5bd1e995));
  return letters;
}

function read(word: string): Word {
  const kind = classOf(word);
  return { own: hash(word), letters: lettersOf(word), kind: hash(`class ${kind}`), token: { word, kind } };
}

/** Words repeat, within a text and between texts: so many are remembered. */
const mostRemembered = 5_000;
const known = new Map<string, Word>();

function wordOf(text: string): Word {
  let word = known.get(text);
  if (word) return word;
  if (known.size >= mostRemembered) known.clear();
  word = read(text);
  known.set(text, word);
  return word;
}

/** Hashes of runs of 1 to `most` neighbours. */
function runs(units: readonly number[], most: number, factor: number): number[] {
  const out = units.map(bucket);
  for (let start = 0; start < units.length; start++) {
    let total = units[start]!;
    for (let end = start + 1; end < Math.min(units.length, start + most); end++)
      out.push(bucket((total = (Math.imul(total, factor) + units[end]!) >>> 0)));
  }
  return out;
}

function weighed(found: readonly number[]): Family {
  const counts = new Map<number, number>();
  for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Int32Array.from(counts.keys());
  const values = Float32Array.from(counts.values(), (count) => 1 + Math.log(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { ids, values: values.map((value) => value / length) };
}

/** The features of a text, family by family. */
export function features(text: string): readonly Family[] {
  const plain = text.replaceAll('\u2019', "'").toLowerCase();
  const all = Array.from(plain.matchAll(token), ([word]) => wordOf(word));
  const words = all.filter(({ token: { word } }) => word !== '\n');
  const other = (word: Word | undefined): boolean => word?.token.kind === '~';
  const kinds = words.filter((word, at) => !other(word) || !other(words[at - 1])).map(({ kind }) => kind);
  const own = words.map((word) => word.own);
  const signs = signals(all.map((word) => word.token));
  return [
    weighed(runs(own, 2, 0x9e3779b1)),
    weighed(words.flatMap(({ letters }) => letters)),
    weighed(runs(kinds, 4, 0x85ebca77)),
    weighed(signs.map((sign) => bucket(hash(`sign ${sign}`)))),
  ];
}
