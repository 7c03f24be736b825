import { mix } from '../mix.ts';
import { meaningReader, type MeaningSizes } from './meanings.ts';
import type { Word } from './words.ts';

/**
 * What a word is to our own tagger: hashed runs of its letters, its shape, and which lists of names, places and
 * ordinary words it is in, and which words are used alike. training/names/features.py makes the same numbers, bit for bit.
 */
export interface Bag {
  /** From 1: the word itself, then its runs of three and four letters. */
  readonly runs: readonly number[];
  /** From 1, to be added to its shape: whether a letter is none of a to z, the lists, kind and group. */
  readonly marks: readonly number[];
}

/** Ids of one word at most; the shape is one of the marks. */
export const mostRuns = 26;
export const mostMarks = 13;

const foreignMark = 25;
const firstListMark = 26;
const probes = 6;

/** FNV-1a over code points, 32 bits. */
function hash(codes: readonly number[]): number {
  let value = 0x811c9dc5;
  for (const code of codes) value = Math.imul(value ^ code, 0x01000193);
  return value >>> 0;
}

const codesOf = (text: string): readonly number[] => Array.from(text, (char) => char.codePointAt(0)!);

/** In lower case, without accents; all digits are one digit, for no number is a name. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Nd}/gu, '0');

/** Long words lose their middle. */
function runsOf(codes: readonly number[]): readonly number[] {
  const letters = codes.length > 13 ? [...codes.slice(0, 8), ...codes.slice(-5)] : codes;
  const padded = [0x3c, ...letters, 0x3e];
  const found: number[] = [];
  for (const size of [3, 4])
    for (let at = 0; at + size <= padded.length; at++) found.push(hash(padded.slice(at, at + size)));
  return found.slice(0, mostRuns - 1);
}

/** Which of `count` lists hold the word of this hash: `bits` is one Bloom filter for all of them. */
function listsOf(own: number, bits: Uint8Array, count: number): readonly number[] {
  const mask = bits.length * 8 - 1;
  const inList = (which: number): boolean => {
    const start = mix((own ^ Math.imul(which + 1, 0x9e3779b1)) >>> 0);
    const step = mix((start ^ 0x85ebca77) >>> 0) | 1;
    for (let at = 0; at < probes; at++) {
      const place = (start + Math.imul(at, step)) & mask;
      if (!((bits[place >>> 3]! >>> (place & 7)) & 1)) return false;
    }
    return true;
  };
  return Array.from({ length: count }, (_, which) => which).filter(inList);
}

/** What the lists say of a word, for what backs a finding. */
export interface Listed {
  readonly given: boolean;
  readonly surname: boolean;
  /** A surname of many. */
  readonly common: boolean;
  readonly city: boolean;
  readonly ordinary: boolean;
  /** What somebody is, such as a chairman. */
  readonly role: boolean;
}

/**
 * The lists in their order: given names, the common of them, surnames, the common of them, cities, words, things,
 * streets, roles.
 */
export function listedIn({ marks }: Bag): Listed {
  const isIn = (which: number): boolean => marks.includes(firstListMark + which);
  return { given: isIn(0), surname: isIn(2), common: isIn(3), city: isIn(4), ordinary: isIn(5), role: isIn(8) };
}

/** What is known of words: the filter of lists and how many it holds, the map of meanings and its sizes. */
export interface Knowledge {
  readonly bits: Uint8Array;
  readonly lists: number;
  readonly meanings: Uint8Array;
  readonly sizes: MeaningSizes;
}

/** Makes bags for words, of ids from 1 to `buckets`. */
export function bagMaker(buckets: number, { bits, lists, meanings, sizes }: Knowledge): (word: string) => Bag {
  const meaningOf = meaningReader(meanings, sizes);
  const firstKind = firstListMark + lists;
  return (word) => {
    const codes = codesOf(plain(word));
    const own = hash(codes);
    const runs = [(own ^ 0x5bd1e995) >>> 0, ...runsOf(codes)].map((value) => 1 + (mix(value) % buckets));
    const foreign = /(?![\0-\x7f])\p{L}/u.test(word) ? [foreignMark] : [];
    const known = meaningOf(own);
    const like = known ? [firstKind + known.kind, firstKind + sizes.kinds + known.group] : [];
    return { runs, marks: [...foreign, ...listsOf(own, bits, lists).map((which) => firstListMark + which), ...like] };
  };
}

/** The marks of a word where it stands. */
export const marksAt = ({ shape }: Word, bag: Bag): readonly number[] => [shape, ...bag.marks];
