import { fromBase64, toBase64 } from './disguise/base64.ts';
import { wordsOf, type Word } from './exact-words.ts';
import { sha256 } from './sha256.ts';
import type { Finding } from './types.ts';

/**
 * Exact data match: records that an organisation knows, found again without the records being there. A record is its
 * words; of these a list keeps bits only (Bloom, 1970), in two filters. The first takes a quick hash, so that most of a
 * text costs nearly nothing; the second takes SHA-256 with the list's salt, cut to 8 bytes. Sizes below make one in
 * 13 million unknown phrases pass (0.5 % of the first filter, 1 in 60,000 of the second), at 39 bits a record.
 * Who has the list can still try values out: it hides records that cannot be guessed one by one.
 */

export const mostWords = 5;
/** Shorter records would be found everywhere. */
export const leastLength = 5; // characters without blanks
/** How far apart the words of a record may stand. */
const widestGap = 4; // UTF-16 units

const quick = { bits: 16, rounds: 3 };
const sure = { bits: 23, rounds: 16 };
const version = 'pf1';

/** A salt that a list can carry: without blanks, ASCII, long enough that nobody has a table for it. */
export const isSalt = (text: string): boolean => /^[\x21-\x7e]{8,120}$/.test(text);

/** A made-ready list of records. */
interface ExactList {
  readonly salt: string;
  /** Bit n: records of n words are among them. */
  readonly sizes: number;
  readonly count: number;
  readonly quick: Uint8Array;
  readonly sure: Uint8Array;
}

/** FNV-1a */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}

function mix(state: number, next: number): number {
  const mixed = Math.imul(state ^ next, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Walks the bits of one value; false as soon as `visit` is. */
function bitsOf(
  filter: Uint8Array,
  rounds: number,
  a: number,
  b: number,
  visit: (byte: number, bit: number) => boolean,
): boolean {
  const size = filter.length * 8;
  for (let round = 0; round < rounds; round++) {
    const place = (a + round * b) % size;
    if (!visit(place >>> 3, 1 << (place & 7))) return false;
  }
  return true;
}

const has = (filter: Uint8Array, rounds: number, a: number, b: number): boolean =>
  bitsOf(filter, rounds, a, b, (byte, bit) => ((filter[byte] ?? 0) & bit) !== 0);
const put = (filter: Uint8Array, rounds: number, a: number, b: number): boolean =>
  bitsOf(filter, rounds, a, b, (byte, bit) => {
    filter[byte] = (filter[byte] ?? 0) | bit;
    return true;
  });

/** UTF-8; words hold no half of a pair, so this cannot fail. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text).replace(/%(..)/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    (char) => char.charCodeAt(0),
  );

/** The first 8 bytes of the salted hash, as two numbers. */
function sureHash(salt: string, phrase: string): readonly [number, number] {
  const view = new DataView(sha256(bytesOf(`${salt}\n${phrase}`)).buffer);
  return [view.getUint32(0), view.getUint32(4)];
}

/** A sign of a script without letters says about as much as two letters. */
const weight = (text: string): number => text.replace(/[\u2e80-\uffff]/g, '##').length;

/** A record's words as they are compared; undefined where it has too many, or too little in it. */
function phraseOf(record: string): readonly string[] | undefined {
  const words = [...wordsOf(record)].map(({ text }) => text);
  const fits = words.length > 0 && words.length <= mostWords && weight(words.join('')) >= leastLength;
  return fits ? words : undefined;
}

/**
 * Hashes records (one value each) into a list for exact data match; the records cannot be read from it. `unfit`: how
 * many were left out, having more than five words or fewer than five characters.
 */
export function exactList(
  records: Iterable<string>,
  salt: string,
): { readonly list: ExactList; readonly unfit: number } {
  const phrases = new Map<string, readonly string[]>();
  let unfit = 0;
  for (const record of records) {
    const phrase = phraseOf(record);
    if (phrase) phrases.set(phrase.join(' '), phrase);
    else unfit++;
  }
  const room = Math.max(32, phrases.size);
  const list = {
    salt,
    count: phrases.size,
    quick: new Uint8Array(room * 2),
    sure: new Uint8Array(Math.ceil((room * sure.bits) / 8)),
  };
  let sizes = 0;
  for (const [joined, words] of phrases) {
    const state = words.reduce((sum, each) => mix(sum, hash(each)), hash(salt));
    put(list.quick, quick.rounds, state, mix(state, 1));
    put(list.sure, sure.rounds, ...sureHash(salt, joined));
    sizes |= 1 << words.length;
  }
  return { list: { ...list, sizes }, unfit };
}

/** The list as one line of text, as it stands in a policy's `fingerprints`. */
export const writeExactList = ({ salt, sizes, count, quick: first, sure: second }: ExactList): string =>
  [version, sizes, count, toBase64(bytesOf(salt)), toBase64(first), toBase64(second)].join(':');

/** The list that such a line holds; undefined where the text is none. */
export function readExactList(text: string): ExactList | undefined {
  const [form, sizes = '', count = '', ...parts] = text.trim().split(':');
  const [salt, first, second] = parts.map(fromBase64);
  if (form !== version || parts.length !== 3 || !salt || !first || !second || !/^\d+$/.test(sizes + count))
    return undefined;
  const room = Math.max(32, Number(count));
  if (first.length !== room * 2 || second.length !== Math.ceil((room * sure.bits) / 8)) return undefined;
  return { salt: String.fromCharCode(...salt), sizes: Number(sizes), count: Number(count), quick: first, sure: second };
}

const finding = (start: number, end: number): Finding => ({
  detector: 'exact-data-match',
  entity: 'EXACT_DATA_MATCH',
  category: 'custom',
  severity: 'high',
  span: { start, end },
  confidence: 1,
});

/**
 * Findings for the records of these lists in a text, the longest at each place. Linear: every word is looked at five
 * times at most.
 */
export function exactMatches(lists: readonly ExactList[], text: string): readonly Finding[] {
  const words = [...wordsOf(text)];
  const hashes = words.map((each) => hash(each.text));
  const found: Finding[] = [];
  for (const list of lists) {
    const seed = hash(list.salt);
    for (let from = 0; from < words.length;) {
      const count = longestAt(list, seed, words, hashes, from);
      if (count > 0) found.push(finding(words[from]?.start ?? 0, words[from + count - 1]?.end ?? 0));
      from += Math.max(1, count);
    }
  }
  return found;
}

/** How many words the longest record has that begins at this word; 0 where none does. */
function longestAt(
  list: ExactList,
  seed: number,
  words: readonly Word[],
  hashes: readonly number[],
  from: number,
): number {
  let state = seed;
  let longest = 0;
  for (let count = 1; count <= mostWords; count++) {
    const last = words[from + count - 1];
    const before = words[from + count - 2];
    if (!last || (count > 1 && before && last.start - before.end > widestGap)) break;
    state = mix(state, hashes[from + count - 1] ?? 0);
    if (!(list.sizes & (1 << count)) || !has(list.quick, quick.rounds, state, mix(state, 1))) continue;
    const phrase = words
      .slice(from, from + count)
      .map((each) => each.text)
      .join(' ');
    if (has(list.sure, sure.rounds, ...sureHash(list.salt, phrase))) longest = count;
  }
  return longest;
}
