/** What stands around a keyword or a run of digits. */

import { isLetter, isSmall, isWord } from '../ascii.ts';

/** The UTF-16 units of a text: they are read many times, and `charCodeAt` takes several times as long. */
export type Codes = Uint16Array;

/** For the units of one text after another: to make room for each takes longer than to read most of them. */
const room = new Uint16Array(16_384);

/** Good until the next text; to be wiped. */
export function codesOf(text: string): Codes {
  const codes = text.length > room.length ? new Uint16Array(text.length) : room.subarray(0, text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/**
 * Longer words, or digits with separators, are no identifiers: an IBAN has at most 34 characters, in groups of four.
 */
export const longestWord = 44;

/** True where it is no more than a part of a longer word in small letters; `Tin` in `userTin` is a word. */
export function isInside(codes: Codes, start: number, end: number): boolean {
  if (isSmall(codes[start] ?? 0) && isLetter(codes[start - 1] ?? 0)) return true;
  return isSmall(codes[end - 1] ?? 0) && isSmall(codes[end] ?? 0);
}

/** Where the letters and digits begin that stand together before `at`. */
export function wordStart(codes: Codes, at: number): number {
  let from = at;
  while (from > 0 && isWord(codes[from - 1] ?? 0)) from--;
  return from;
}

export function wordEnd(codes: Codes, at: number): number {
  let to = at;
  while (to < codes.length && isWord(codes[to] ?? 0)) to++;
  return to;
}

/**
 * Letters and digits take turns more often than this, or small letters and capitals: a hash or a key, no identifier.
 */
const mostTurns = 9;
const mostRises = 2;

export function isScrambled(codes: Codes, start: number, end: number): boolean {
  let turns = 0;
  let rises = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    if (isLetter(code)) {
      if (last !== 0 && !isLetter(last)) turns++;
      else if (isSmall(last) && !isSmall(code)) rises++;
      last = code;
    } else if (isWord(code)) {
      if (isLetter(last)) turns++;
      last = code;
    }
  }
  return turns > mostTurns || rises > mostRises;
}

const dash = 45;
/** Where the dashes of a UUID stand, and where it ends. */
const uuidDashes = [8, 13, 18, 23];
const uuidLength = 36;

export const isDashed = (codes: Codes, from: number, to: number): boolean =>
  codes[from - 1] === dash || codes[to] === dash;

/** Where the UUID begins and ends that the place is in. */
export function uuidAround(codes: Codes, at: number): readonly [start: number, end: number] | undefined {
  const isIn = (place: number): boolean => codes[place] === dash || isWord(codes[place] ?? 0);
  let from = at;
  while (at - from <= uuidLength && isIn(from - 1)) from--;
  let to = at;
  while (to - from <= uuidLength && isIn(to)) to++;
  return to - from === uuidLength && uuidDashes.every((place) => codes[from + place] === dash) ? [from, to] : undefined;
}

/** How far around the digits a shape may reach. */
const gateReach = 24;
/** Signs that no shape holds, but for what its edges look at; line breaks too. */
export const outsideSigns = '\n!"#$%&\'*,;<=>?@[\\]^_`{|}~';
const outside = new Uint8Array(0x10000);
for (const sign of outsideSigns) outside[sign.charCodeAt(0)] = 1;
/** What the edges of shapes look at beyond them. */
const edge = 2;

/** So many letters beside a blank are a word of the sentence: no shape holds one. */
const sentenceWord = 5;

/** Where the part around digits begins that a shape may reach, and what its edges look at beyond. */
export function stretchStart(codes: Codes, start: number): number {
  let from = start;
  let letters = 0;
  while (from > 0 && start - from < gateReach) {
    const code = codes[from - 1] ?? 0;
    if (outside[code] === 1) break;
    letters = isLetter(code) ? letters + 1 : 0;
    from--;
    if (letters === sentenceWord && from + letters < start && (codes[from + letters] ?? 0) === 32)
      return from + letters - edge + 1;
  }
  return Math.max(0, from - edge);
}

/** And where it ends. */
export function stretchEnd(codes: Codes, end: number): number {
  let to = end;
  let letters = 0;
  while (to < codes.length && to - end < gateReach) {
    const code = codes[to] ?? 0;
    if (outside[code] === 1) break;
    letters = isLetter(code) ? letters + 1 : 0;
    to++;
    if (letters === sentenceWord && to - letters > end && (codes[to - letters - 1] ?? 0) === 32)
      return to - letters + edge - 1;
  }
  return Math.min(codes.length, to + edge);
}
