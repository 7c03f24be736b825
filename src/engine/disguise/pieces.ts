import { isToken } from '../ascii.ts';
import { sidesOf } from './beside-name.ts';
import type { Sighting } from '../wake/prefilter.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Values in pieces of one length, as somebody reads them out: `glpa t-Zc k71o`, or each in a numbered line. */

const isOfRun = (text: string, at: number): boolean => isToken(text.charCodeAt(at));
/** A list has commas. */
const gap = /^(?: |\n|\r\n| ?[/|·•–—:~>]{1,3} ?|\u00a0| ?[^\x00-\x7f]{1,4} ?|\n[-*•] )$/;
/** Words of a sentence have none of these. */
const odd = /[a-z\d][A-Z]|[A-Z]{2}[a-z\d]|[A-Za-z]\d|\d[A-Za-z]|[a-z]-[A-Z]/;
const leastOdd = 2;

/** The gaps of one row, and where its last piece ends; empty where they differ. */
function gapsOf(text: string, start: number, whole: number): readonly Rewrite[] {
  let width = 0;
  while (isOfRun(text, start + width)) width++;
  let size = 0;
  while (size < 8 && start + width + size < text.length && !isOfRun(text, start + width + size)) size++;
  const sign = text.slice(start + width, start + width + size);
  if (width < 2 || !gap.test(sign)) return [];
  const gaps: Rewrite[] = [];
  for (let at = start + width; text.startsWith(sign, at);) {
    const next = at + size;
    let end = next;
    while (end - next <= width && isOfRun(text, end)) end++;
    if (end === next || end - next > width || (end > whole && gaps.length < 2)) break;
    gaps.push({ start: at, end: next, text: '' });
    at = end;
    if (end - next < width) break;
  }
  return gaps;
}

const isOdd = (text: string, gaps: readonly Rewrite[], width: number): boolean =>
  gaps.filter(({ end }) => odd.test(text.slice(end, end + width))).length >= leastOdd;

/** Rows of pieces; what is told beside one is read with it. */
export function* piecedRows(text: string, { groups }: Sighting): Iterable<Rewrite> {
  for (let at = 0; at < groups.length; at += 2) {
    const [start = 0, whole = 0] = [groups[at], groups[at + 1]];
    const gaps = gapsOf(text, start, whole);
    const first = gaps[0];
    if (!first || !isOdd(text, gaps, first.start - start)) continue;
    yield* gaps;
  }
}

/** The mark before a piece in a line of its own, or between two: `part 1: `, `2) `, `(3/3) `. */
const mark =
  '(?:[-*•] ?)?[([]?(?:(?:part|piece|chunk|line|half|block|segment|teil|zeile|stück|hälfte|partie|ligne|morceau|parte|trozo|línea|pezzo|riga|deel|regel|część|kawałek|del|bit)s?[ _-]?)?(?:#|no\\.? ?)?(?:[1-9]|one|two|three|four|eins|zwei|drei|vier|a|b|c|d)(?:[/ ](?:of )?[2-9])?[\\])]?(?:[.):=]| ?[-–→>]{1,2})?';
const labelled = new RegExp(
  `(?<=^|\\n)[ \\t]{0,4}${mark} {1,3}["'\`]?[\\w@+/=.:!#$%&?~^*-]{2,64}["'\`]?[ \\t]{0,3}(?:\\r?\\n[ \\t]{0,4}${mark} {1,3}["'\`]?[\\w@+/=.:!#$%&?~^*-]{1,64}["'\`]?[ \\t]{0,3}(?=\\r?\\n|$)){1,11}`,
  'gi',
);
const one = new RegExp(`(?<=^|\\n)[ \\t]{0,4}${mark} {1,3}["'\`]?(?<v>[\\w@+/=.:!#$%&?~^*-]{1,64})`, 'dgi');

/** `Part 1`, `(1/3)`: a bare `1.` stands before the points of any list. */
const nameOfPiece = /[a-z]{3}|\//i;
const isCutEvenly = (spans: readonly (readonly [number, number])[]): boolean => {
  const widths = spans.map(([start, end]) => end - start);
  if (widths.length > 2) widths.pop();
  return Math.max(...widths) - Math.min(...widths) < 2;
};

function* labelledIn(whole: string, from: number, to: number): Iterable<Rewrite> {
  const text = whole.slice(from, to);
  for (const { 0: rows, index } of text.matchAll(labelled)) {
    const spans = [...rows.matchAll(one)].map(
      ({ indices }): readonly [number, number] => indices?.groups?.['v'] ?? [0, 0],
    );
    const value = spans.map(([start, end]) => rows.slice(start, end)).join('');
    const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    if (!/\d|@/.test(value) || !(nameOfPiece.test(rows.slice(0, spans[0]?.[0])) || isCutEvenly(spans))) continue;
    const base = from + index;
    const [before, after] = sidesOf(whole, base, base + rows.length, value);
    if (before !== '') yield { start: base + first, end: base + first, text: before };
    for (const [at, [start]] of spans.entries()) {
      const end = spans[at - 1]?.[1];
      if (end !== undefined) yield { start: base + end, end: base + start, text: '' };
    }
    if (after !== '') yield { start: base + last, end: base + last, text: after };
  }
}

const firsts = ['part', 'piece', 'chunk', 'line', 'half', 'block', 'segment', 'teil', 'zeile', 'partie', 'ligne', 'parte', 'deel', 'del', 'część']; // prettier-ignore
/** The word or number opens its line, and a piece ends it. */
const row = /[^\n]{0,14}?[1a][^\n]{0,6}? ["'`]?[^\s]{2,64}\s{0,3}\n[^\n]{0,16}?[2b]/iy;

export const labelledReading: Woken = {
  markers: {
    keywords: [
      ...firsts.flatMap((word) => [`${word} 1`, `${word} a`, `${word}1`]),
      '1) ',
      '1. ',
      '1: ',
      '1/2',
      '1/3',
      '1/4',
    ],
    begin(text, at) {
      let line = at;
      while (line > 0 && at - line < 10 && text.charCodeAt(line - 1) !== 10) line--;
      row.lastIndex = line;
      return at - line < 10 && row.test(text) ? at : -1;
    },
    reach: [100, 600],
  },
  rewrites: ({ text }, start, end) => labelledIn(text, start, end),
};

const widest = 8;
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || Number.isNaN(code);

/** The piece around `at`: what stands between blanks. */
function pieceAt(text: string, at: number): readonly [number, number] {
  let [start, end] = [at, at];
  while (at - start <= widest && !isBlank(text.charCodeAt(start - 1))) start--;
  while (end - start <= widest && !isBlank(text.charCodeAt(end))) end++;
  return [start, end];
}

const longestRow = 40;

/** Pieces of one length around `@` or `://`, which no address has otherwise; at most `most` on either side. */
function rowAround(text: string, at: number, most: number): readonly Rewrite[] {
  let [start, end] = pieceAt(text, at);
  const width = end - start;
  if (width < 2 || width > widest) return [];
  const gaps: Rewrite[] = [];
  for (let next = start; next > 0 && gaps.length < most;) {
    const [from] = pieceAt(text, next - 2);
    if (next - 1 - from !== width) break;
    gaps.unshift({ start: next - 1, end: next, text: '' });
    next = from;
    start = from;
  }
  const before = gaps.length;
  for (let next = end; next < text.length - 1 && gaps.length - before < most;) {
    const [, to] = pieceAt(text, next + 1);
    const length = to - next - 1;
    if (length < 1 || length > width) break;
    gaps.push({ start: next, end: next + 1, text: '' });
    next = to;
    end = to;
    if (length < width) break;
  }
  return gaps.length < 2 ? [] : gaps;
}

export const addressPieces: Woken = {
  markers: {
    keywords: ['@', '://'],
    begin(text, at) {
      const [start, end] = pieceAt(text, at);
      return end - start >= 2 && end - start <= widest && rowAround(text, at, 2).length > 0 ? at : -1;
    },
    reach: [80, 160],
  },
  *rewrites({ text }, start, end) {
    let done = start;
    for (let at = start; at < end; at++) {
      if (at < done || (text.charAt(at) !== '@' && !text.startsWith('://', at))) continue;
      const gaps = rowAround(text, at, longestRow).filter((gapAt) => gapAt.start >= done && gapAt.end <= end);
      yield* gaps;
      done = Math.max(done, gaps.at(-1)?.end ?? done);
    }
  },
};
