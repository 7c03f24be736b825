import { isDigit, isLetter, isQuote, isSmall, isToken } from '../ascii.ts';
import type { Sighting } from '../wake/prefilter.ts';
import { spacedIn } from './spaced.ts';
import { fragments, type Rewrite, type View } from './view.ts';

/** Values broken over lines. */

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

/** Cells of a table are parted by , ; tab or |. */
const leastParts = 2;
const longestRow = 400;

/** How often each of the signs stands there; undefined where none does, as in most lines. */
function partsIn(text: string, start: number, end: number): readonly number[] | undefined {
  let counts: number[] | undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 44 && code !== 59 && code !== 9 && code !== 124) continue;
    counts ??= [0, 0, 0, 0];
    const sign = code === 44 ? 0 : code === 59 ? 1 : code === 9 ? 2 : 3;
    counts[sign] = (counts[sign] ?? 0) + 1;
  }
  return counts;
}

/** The lines on both sides are rows of one table: as many cells, and more than two. */
function isRows(text: string, end: number, start: number): boolean {
  let from = end;
  while (from > 0 && end - from < longestRow && text.charCodeAt(from - 1) !== 10) from--;
  const above = partsIn(text, from, end);
  if (!above?.some((parts) => parts >= leastParts)) return false;
  const line = text.indexOf('\n', start);
  const below = partsIn(text, start, Math.min(line < 0 ? text.length : line, start + longestRow));
  return above.some((parts, sign) => parts >= leastParts && parts === below?.[sign]);
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const longestAcronym = 3;

/** A plain word, in any casing that prose has. */
function isWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isSmall(first)) return false;
  let at = start + 1;
  while (at < end && isSmall(text.charCodeAt(at))) at++;
  if (at === end) return true;
  if (at > start + 1 || end - start > longestAcronym) return false;
  while (at < end && isUpper(text.charCodeAt(at))) at++;
  return at === end && isUpper(first);
}

/** Whether the token that ends there is such a word: most others say soon that they are none. */
function endsWord(text: string, end: number): boolean {
  let from = end;
  while (from > 0 && end - from < longestPiece && isToken(text.charCodeAt(from - 1))) {
    if (!isLetter(text.charCodeAt(from - 1))) return false;
    from--;
  }
  return isWord(text, from, end);
}

/** What makes the token before it a name; what fills base64 up does not. */
const assigned = /^(?:[:(]|=(?!=?(?:[\s"'`,;)]|$)))/;

/** A line break inside a token, which goes on at `start`: pieces of one value on both sides, and no list of numbers. */
function isBroken(text: string, end: number, start: number): boolean {
  let to = start;
  while (to < text.length && to - start < longestPiece && isToken(text.charCodeAt(to))) to++;
  if (text.startsWith('--', start) || assigned.test(text.slice(to, to + 3))) return false;
  if (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(start)))
    return !isRows(text, end, start) && !isColumn(text, end, start);
  return !endsWord(text, end) && !isWord(text, start, to) && !isRows(text, end, start);
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

const leastLine = 16;

/** Digits among letters, or capitals behind small ones: no word, no number and no name with its number. */
const odd = /^(?=[\w+/-]{8})(?![A-Za-z]+\d{1,4}$)(?:(?=.*\d)(?=.*[A-Za-z])|.*[a-z][A-Z].*[A-Z])/;

/**
 * Breaks in one token, whose lines are all as long as the one before, but for the last, or plainly no words; or a
 * literal in quotes.
 */
function isOneValue(text: string, breaks: readonly Rewrite[]): boolean {
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (!first || !last) return false;
  let from = first.start;
  while (from > 0 && first.start - from < longestPiece && isToken(text.charCodeAt(from - 1))) from--;
  let to = last.end;
  while (to - last.end < longestPiece && isToken(text.charCodeAt(to))) to++;
  const pieces = breaks.map(({ end }, at) => text.slice(end, breaks[at + 1]?.start ?? to));
  const beginning = text.slice(from, first.start);
  if (beginning.length < leastLine || pieces.some((piece) => piece.startsWith(beginning.slice(0, 4)))) return false;
  while (text.charCodeAt(to) === equals) to++;
  if (isQuote(text.charAt(from - 1)) && text.charAt(from - 1) === text.charAt(to)) return true;
  if ([beginning, ...pieces].every((piece) => odd.test(piece))) return true;
  const rest = pieces.pop() ?? '';
  return (
    pieces.length > 0 && rest.length <= beginning.length && pieces.every(({ length }) => length === beginning.length)
  );
}

/** The breaks that lie in one token, in rows. */
function rowsOf(text: string, broken: readonly Rewrite[]): readonly (readonly Rewrite[])[] {
  const rows: Rewrite[][] = [];
  for (const one of broken) {
    const row = rows.at(-1);
    const end = row?.at(-1)?.end ?? -1;
    let at = end;
    while (at >= 0 && at < one.start && isToken(text.charCodeAt(at))) at++;
    if (row && at === one.start) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** Each way of pulling apart is undone for itself; what plainly is one value wins over its first line. */
export function* respace(view: View, sighting: Sighting): Iterable<View> {
  for (const rewrites of spacedIn(view.text, sighting)) if (rewrites.length > 0) yield* fragments(view, rewrites);
  const broken = brokenRewrites(view);
  if (broken.length === 0) return;
  const whole = rowsOf(view.text, broken)
    .filter((row) => isOneValue(view.text, row))
    .flat();
  // lines of one length, as in a list of ids, are all taken for one value: that is read once
  if (whole.length < broken.length) yield* fragments(view, broken);
  for (const made of fragments(view, whole)) yield { ...made, sure: true };
}
