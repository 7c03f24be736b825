import { isWord } from '../ascii.ts';
import { regex } from '../regex.ts';
import type { Sighting } from '../wake/prefilter.ts';
import { piecedRows } from './pieces.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';

/**
 * Values pulled apart one character at a time: `A K I A`, `["A","K"]`, `A / K / I`, or in groups of one length:
 * `ghp-_EC-LF1`.
 */

const isJoint = (code: number): boolean => code === 45 || code === 47 || code === 95; // - / _

// A character is never the gap itself, or a row of underscores could be read in exponentially many ways. No row begins
// within another: one that ends nowhere would be walked again from each of its characters.
const spaced = regex('g')`
  (?<![^\s"'\`:=>([|])[\w@+/.=:%&\\-](?<gap>[ \t.\-_*|,])
  (?<!(?<![^\s"'\`:=>([|])[\w@+/.=:%&\\-]\k<gap>{1,4}.\k<gap>)\k<gap>{0,3}
  (?:(?!\k<gap>)[\w@+/.=:;!#$%&?~^*\\-]\k<gap>{1,4}){7,}(?!\k<gap>)[\w@+/=;!#$%&?~^*](?![^\s"'\`,;.<)\]|])
`;

/** One-letter words, which may stand before or behind a spaced run without being part of it. */
const lone = /[aeiouyáéíóàèAIOY]/;

/**
 * Takes the gaps out of one spaced run. The first gap is the disguise; a wider one stays a single space. With `apart`,
 * a lone word at either end is left where it is.
 */
function* joinSpaced(run: string, at: number, apart: boolean): Iterable<Rewrite> {
  const gap = run.charAt(1);
  let narrow = 1;
  while (run.charAt(narrow + 1) === gap) narrow++;
  const first = apart && lone.test(run.charAt(0)) ? 1 + narrow : 0;
  const last = apart && lone.test(run.charAt(run.length - 1)) ? run.length - 1 - narrow : run.length;
  for (let start = 1; start < run.length; start++) {
    let end = start;
    while (run.charAt(end) === gap) end++;
    if (end > start && start >= first && start < last) {
      const isSign = end - start === 3 * narrow && '-._'.includes(gap); // `a---b`: the sign itself, between two gaps
      yield { start: at + start, end: at + end, text: isSign ? gap : end - start > narrow ? ' ' : '' };
    }
    start = end;
  }
}

/** A run beside another of its kind, a line above or below, is a table or a matrix. */
function isTable(text: string, start: number, end: number): boolean {
  const above = text.slice(Math.max(0, start - 80), start);
  const below = text.slice(end, end + 80);
  const rowAbove = /(?:\d[^\d\n]{1,3}){6,}\d[^\d\n]{0,3}\n[^\w\n]*$/;
  const rowBelow = /^[^\w\n]{0,3}\n[^\w\n]*(?:\d[^\d\n]{1,3}){6,}/;
  return rowAbove.test(above) || rowBelow.test(below);
}

const isOfWord = (code: number): boolean => isWord(code) || (code >= 43 && code <= 47) || code === 64 || code === 95;
const longestRow = 200;

/** Where single characters stand in a row that are joined by `-`, `_` or `/`, flat. */
function joinedRanges(text: string, { runs }: Sighting): readonly number[] {
  const ranges: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    let [start, end] = [runs[at] ?? 0, runs[at + 1] ?? 0];
    if (!isJoint(text.charCodeAt(start + 1)) && !isJoint(text.charCodeAt(start))) continue;
    if (!/^(?:\w?[-_]\w[-_]\w[-_]|\w\/\w\/\w\/)/.test(text.slice(start, start + 6))) continue;
    for (const to = start - longestRow; start > to && isOfWord(text.charCodeAt(start - 1));) start--;
    for (const to = end + longestRow; end < to && isOfWord(text.charCodeAt(end));) end++;
    if (start >= (ranges.at(-1) ?? 0)) ranges.push(start, end);
  }
  return ranges;
}

/** The same with what it is where that is told beside it. */
function* named(text: string, gaps: readonly Rewrite[]): Iterable<Rewrite> {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last) return;
  const [start, end] = [first.start - 1, last.end + 1];
  const value = gaps
    .map(({ end: from, text: reads }, index) => reads + text.slice(from, gaps[index + 1]?.start ?? end))
    .join('');
  // a place in a tree is no telephone: `0.1.2.1`
  const isPlace = /^[\d.]+$/.test(value) && (value.includes('.') || text.charAt(first.start) === '.');
  const [before, after] = isPlace ? ['', ''] : sidesOf(text, start, end, text.charAt(start) + value);
  if (before !== '') yield { start, end: start, text: before };
  yield* gaps;
  if (after !== '') yield { start: end, end, text: after };
}

function* spacedRewrites(text: string, ranges: readonly number[], apart: boolean): Iterable<Rewrite> {
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    const end = Math.min(text.length, (ranges[at + 1] ?? 0) + 2);
    for (const hit of text.slice(start, end).matchAll(spaced)) {
      const from = start + hit.index;
      const ends = hit[0].charAt(0) + hit[0].charAt(hit[0].length - 1);
      if ((apart && !lone.test(ends)) || isTable(text, from, from + hit[0].length)) continue;
      yield* named(text, [...joinSpaced(hit[0], from, apart)]);
    }
  }
}

/** The same between any other signs, as long as they are the same each time. */
const ruled = /(?<!\w)[A-Za-z0-9](?<gap>[^\w]{2,8}?|[^\w\s.|*,-]|\n)(?:[!-~]\k<gap>){7,}[!-~](?!\w)/gu;

const opens = /[[({<]\s?["'`]?$/;
const closes = /^["'`]?\s?[\])}>]/;

/** Without what stands around all of them: `["4", "8"]`, `[4][8]`. */
function* unwrapped(text: string, gaps: readonly Rewrite[]): Iterable<Rewrite> {
  const [start, end] = [(gaps[0]?.start ?? 1) - 1, (gaps.at(-1)?.end ?? 0) + 1];
  const before = opens.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  const after = closes.exec(text.slice(end, end + 3))?.[0];
  if (before === undefined || after === undefined) return yield* named(text, gaps);
  yield { start: start - before.length, end: start, text: '' };
  yield* gaps;
  yield { start: end, end: end + after.length, text: '' };
}

function* ruledRewrites(text: string, ranges: readonly number[]): Iterable<Rewrite> {
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    for (const { 0: run, index, groups } of text.slice(start, (ranges[at + 1] ?? 0) + 2).matchAll(ruled)) {
      const width = groups?.['gap']?.length ?? 0;
      const from = start + index;
      if (isTable(text, from, from + run.length)) continue;
      const gaps: Rewrite[] = [];
      for (let gap = from + 1; gap < from + run.length; gap += width + 1)
        gaps.push({ start: gap, end: gap + width, text: '' });
      yield* unwrapped(text, gaps);
    }
  }
}

/** Groups of one length, but for the last: dashes put in to be read more easily. */
const leastGaps = 4;

function* groupedRewrites(text: string, { runs }: Sighting): Iterable<Rewrite> {
  for (let at = 0; at < runs.length; at += 2) {
    const [start = 0, end = 0] = [runs[at], runs[at + 1]];
    const width = text.slice(start, start + 9).indexOf('-');
    if (width < 2 || text.charCodeAt(start + width * 2 + 1) !== 45) continue;
    const gaps: Rewrite[] = [];
    for (let gap = start + width; gap < end; gap += width + 1) gaps.push({ start: gap, end: gap + 1, text: '' });
    if (gaps.length >= leastGaps && gaps.every((gap) => text.charCodeAt(gap.start) === 45)) yield* gaps;
  }
}

/** What closes the gaps of a text, one list for each way; each in order, not touching. */
export function* spacedIn(text: string, sighting: Sighting): Iterable<readonly Rewrite[]> {
  for (const ranges of [sighting.shorts, joinedRanges(text, sighting)]) {
    if (ranges.length === 0) continue;
    for (const apart of [false, true]) yield [...spacedRewrites(text, ranges, apart)];
    yield [...ruledRewrites(text, ranges)];
  }
  yield [...groupedRewrites(text, sighting)];
  yield [...piecedRows(text, sighting)];
}
