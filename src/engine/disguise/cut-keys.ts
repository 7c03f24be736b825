import { isQuote, isWord } from '../ascii.ts';
import { put } from '../wake/mentions.ts';
import type { Detector } from '../types.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Keys of which one piece is only the beginning, told by its mark: the rest stands in other literals, lines, cells or
 * words.
 */

const prefix =
  /^(?!(?:access|api|key|live|pubkey|re|sdk|secret|test|token)[_.-])[a-z][a-z\d_-]+[_.-]$|^a[ks]ia$|^aiza|^dapi$/;
/** A whole key is mostly longer; the id of an AWS key is not. */
const longestBeginning = 31;
const wholeId = /^a[ks]ia[a-z\d]{16}$/i;
const isPart = (code: number): boolean => isWord(code) || code === 45 || code === 46 || code === 95;

function tokenEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= longestBeginning && isPart(text.charCodeAt(end))) end++;
  return end;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

const word = /[\w+/.-]+/g;
/** No word of a sentence, and no number of a list. */
const odd = /^(?=.*\d)(?=.*[A-Za-z])|[a-z][A-Z]|[A-Z]{4}|\d{4}/;
const longestGap = 60;
const mostPieces = 16;
/** Of those near each other so many are read: more are a list of what keys begin with. */
const mostKeys = 8;
const longestPiece = 200;

/** Where a word ends without the stop of its sentence. */
function wordEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && text.charAt(to - 1) === '.') to--;
  return to;
}

/**
 * What may go on behind the beginning: where that is a literal, other literals only, else words that are none of a
 * sentence.
 */
function piecesFrom(text: string, begin: Piece): readonly Piece[] {
  const found = [begin];
  const quote = text.charAt(begin.start - 1);
  const isLiteral = isQuote(quote);
  for (const { 0: run, index: start } of text
    .slice(begin.end, begin.end + mostPieces * (longestGap + longestPiece))
    .matchAll(word)) {
    const from = begin.end + start;
    const end = wordEnd(text, from, from + run.length);
    if (from - (found.at(-1)?.end ?? 0) > longestGap || found.length > mostPieces) break;
    const sign = text.charAt(end);
    const isNext = isLiteral
      ? text.charAt(from - 1) === quote && sign === quote
      : end - from > 2 && odd.test(run) && sign !== '=' && sign !== ':';
    if (isNext) found.push({ start: from, end });
  }
  return found;
}

/** Marks by their first two characters. */
type Marks = ReadonlyMap<string, readonly string[]>;

const begins = (run: string, marks: Marks): boolean =>
  marks.get(run.slice(0, 2).toLowerCase())?.some((mark) => run.slice(0, mark.length).toLowerCase() === mark) ?? false;

/** `most`: so many pieces behind the beginning are joined to it. */
function* joined(text: string, from: number, marks: Marks, most: number): Iterable<Rewrite> {
  let done = 0;
  let left = mostKeys;
  for (const { 0: run, index } of text.matchAll(/(?<![\w.-])[A-Za-z][\w.-]+/g)) {
    if (index < done || run.length > longestBeginning || wholeId.test(run) || !begins(run, marks)) continue;
    if (left-- === 0) return;
    const pieces = piecesFrom(text, { start: index, end: index + run.length });
    if (most !== Infinity && pieces.length <= most) continue;
    for (let at = 1; at < pieces.length && at <= most; at++) {
      yield { start: from + (pieces[at - 1]?.end ?? 0), end: from + (pieces[at]?.start ?? 0), text: '' };
      done = pieces[at]?.end ?? 0;
    }
  }
}

/** How many pieces there are is not to be known: a word behind the last may look like one more. */
export function cutKeys(detectors: readonly Detector[]): readonly Woken[] {
  const keywords = [
    ...new Set(
      detectors.flatMap(({ category, keywords }) =>
        category === 'secret' ? keywords.filter((one) => prefix.test(one)) : [],
      ),
    ),
  ];
  const markers = {
    keywords,
    begin(text: string, at: number) {
      const end = isPart(text.charCodeAt(at - 1)) ? Infinity : tokenEnd(text, at);
      const isWhole = end - at > longestBeginning || wholeId.test(text.slice(at, end));
      // `NPM_TOKEN=` is a name
      return !isWhole && end < text.length && text.charAt(end) !== '=' ? at : -1;
    },
    reach: [2, 700],
  } as const;
  const marks = new Map<string, string[]>();
  for (const one of keywords) put(marks, one.slice(0, 2), one);
  const readings: Woken[] = [1, 2, 3, Infinity].map((most) => ({
    markers,
    rewrites: (view, start, end) =>
      readings.some((one) => one === view.by) ? [] : joined(view.text.slice(start, end), start, marks, most),
  }));
  return readings;
}
