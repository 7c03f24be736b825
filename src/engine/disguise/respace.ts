import type { Sighting } from '../wake/prefilter.ts';
import { fragments, type Rewrite, type View } from './view.ts';

/**
 * Values pulled apart so that no pattern sees them: one character at a time (`A K I A`), broken over lines, in pieces
 * that a program joins, or spelled out.
 */

// A character is never the gap itself, or a row of underscores could be read in exponentially many ways.
const spaced =
  /(?<![^\s"'`:=>([])[A-Za-z0-9@_+/.=:-](?<gap>[ \t.\-_*|,])\k<gap>{0,3}(?:(?!\k<gap>)[A-Za-z0-9@_+/.=:-]\k<gap>{1,4}){7,}(?!\k<gap>)[A-Za-z0-9@_+/.=:-](?![^\s"'`,;.<)\]])/g;

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
      yield { start: at + start, end: at + end, text: end - start > narrow ? ' ' : '' };
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

/** Where single characters stand in a row, flat: between blanks and the like, or joined by `-` or `_`. */
function spacedRanges(text: string, { runs, shorts }: Sighting): readonly number[] {
  let ranges = shorts;
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    const second = text.charCodeAt(start + 1);
    if ((second === 45 || second === 95) && /^\w[-_]\w[-_]\w[-_]/.test(text.slice(start, start + 6))) {
      ranges = [...ranges, start, runs[at + 1] ?? 0];
    }
  }
  return ranges;
}

function* spacedRewrites(view: View, ranges: readonly number[], apart: boolean): Iterable<Rewrite> {
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    const end = Math.min(view.text.length, (ranges[at + 1] ?? 0) + 2);
    for (const hit of view.text.slice(start, end).matchAll(spaced)) {
      const from = start + hit.index;
      const ends = hit[0].charAt(0) + hit[0].charAt(hit[0].length - 1);
      if ((apart && !lone.test(ends)) || isTable(view.text, from, from + hit[0].length)) continue;
      yield* joinSpaced(hit[0], from, apart);
    }
  }
}

const tokens = new Uint8Array(0x10000);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-') tokens[sign.charCodeAt(0)] = 1;
const isToken = (code: number): boolean => tokens[code] === 1;
const isInlineBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
const numeric = /^[\d\s,.;-]*$/;
const longestPiece = 256;

/** Three or more lines of numbers below each other, of which the break parts two. */
function isColumn(text: string, end: number, start: number): boolean {
  const above = text
    .slice(Math.max(0, end - 160), end)
    .split('\n')
    .slice(-2)
    .reverse();
  const below = text.slice(start, start + 160).split('\n', 2);
  const isNumeric = (line: string | undefined): boolean => line !== undefined && /\d/.test(line) && numeric.test(line);
  return isNumeric(above[0]) && isNumeric(below[0]) && (isNumeric(above[1]) || isNumeric(below[1]));
}

/** Signs that part the cells of a table. */
const delimiters = [44, 59, 9, 124] as const; // , ; tab |
const leastParts = 2;
const longestRow = 400;

/** How often each of the signs stands there; undefined where none does, as in most lines. */
function partsIn(text: string, start: number, end: number): readonly number[] | undefined {
  let counts: number[] | undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 44 && code !== 59 && code !== 9 && code !== 124) continue;
    counts ??= [0, 0, 0, 0];
    const sign = delimiters.indexOf(code);
    counts[sign] = (counts[sign] ?? 0) + 1;
  }
  return counts;
}

/** The lines on both sides are rows of one table: as many cells, and more than two. */
function isRows(text: string, end: number, start: number): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', end - 1) + 1, end - longestRow);
  const above = partsIn(text, from, end);
  if (!above?.some((parts) => parts >= leastParts)) return false;
  const line = text.indexOf('\n', start);
  const below = partsIn(text, start, Math.min(line < 0 ? text.length : line, start + longestRow));
  return above.some((parts, sign) => parts >= leastParts && parts === below?.[sign]);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const longestAcronym = 3;

/** A plain word, in any casing that prose has. */
function isWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isLower(first)) return false;
  let at = start + 1;
  while (at < end && isLower(text.charCodeAt(at))) at++;
  if (at === end) return true;
  if (at > start + 1 || end - start > longestAcronym) return false;
  while (at < end && isUpper(text.charCodeAt(at))) at++;
  return at === end && isUpper(first);
}

/** A line break inside a token: pieces of one value on both sides, and no list of numbers. */
function isBroken(text: string, end: number, start: number): boolean {
  let from = end;
  while (from > 0 && end - from < longestPiece && isToken(text.charCodeAt(from - 1))) from--;
  let to = start;
  while (to < text.length && to - start < longestPiece && isToken(text.charCodeAt(to))) to++;
  if (from === end || to === start || text.startsWith('--', start) || '=:('.includes(text.charAt(to) || ' '))
    return false;
  if (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(start)))
    return !isRows(text, end, start) && !isColumn(text, end, start);
  return !isWord(text, from, end) && !isWord(text, start, to) && !isRows(text, end, start);
}

/** The line goes on: a shell's sign, and quoted-printable's. */
const backslash = 92;
const equals = 61;
/** `> `, before each line that a mail quotes. */
const quoted = 62;

function brokenRewrites({ text }: View): readonly Rewrite[] {
  const found: Rewrite[] = [];
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    let end = line;
    while (end > 0 && isInlineBlank(text.charCodeAt(end - 1))) end--;
    const last = text.charCodeAt(end - 1);
    if (last === backslash || (last === equals && line - end < 2)) end--;
    if (end === 0 || !isToken(text.charCodeAt(end - 1))) continue;
    let start = line + 1;
    while (isInlineBlank(text.charCodeAt(start)) || text.charCodeAt(start) === quoted) start++;
    if (isToken(text.charCodeAt(start)) && isBroken(text, end, start)) found.push({ start: end, end: start, text: '' });
  }
  return found;
}

/** Each way of pulling apart is undone for itself. */
export function* respace(view: View, sighting: Sighting): Iterable<View> {
  const ranges = spacedRanges(view.text, sighting);
  if (ranges.length > 0) {
    for (const apart of [false, true]) yield* fragments(view, [...spacedRewrites(view, ranges, apart)]);
  }
  const broken = brokenRewrites(view);
  if (broken.length > 0) yield* fragments(view, broken);
}
