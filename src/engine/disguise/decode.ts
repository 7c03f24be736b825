import { base32, base64, base64Text, bytesOf, promising, textOf } from './blob-text.ts';
import type { Sighting } from '../wake/prefilter.ts';
import { codeLists, dashedRuns, radixes, readCodes, saidBy } from './code-lists.ts';
import { sidesOf } from './beside-name.ts';
import { reversed } from './reversed.ts';
import { withCall } from './decoding-call.ts';
import { fragments, type Rewrite, type View } from './view.ts';

/**
 * Text inside text: base64 (also URL-safe and over several lines), base32, hex and lists of character codes that decode
 * to readable characters, compressed or not. How much comes out is bounded by the scanner's budget.
 */

const hexPairs = /^(?:0x|\\?x)?(?:[0-9a-f]{2}){6,}$/i;
const hexValue = (code: number): number => (code < 58 ? code - 48 : (code | 32) - 87);
function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (hexValue(digits.charCodeAt(at * 2)) << 4) | hexValue(digits.charCodeAt(at * 2 + 1));
  return bytes;
}

const bits = /^(?:[01]{8}){8,}$/;

/** The text a blob holds. */
function read(blob: string): string | undefined {
  if (bits.test(blob)) return readCodes(blob.replace(/.{8}(?!$)/g, '$& '), 2);
  if (hexPairs.test(blob)) {
    const digits = blob.replace(/^(?:0x|\\?x)/i, '');
    const text = promising(fromHex(digits.slice(0, 24))) ? textOf(fromHex(digits)) : undefined;
    if (text !== undefined) return text;
  }
  if (blob.length % 4 !== 1) {
    const bytes = bytesOf(blob, base64, 6);
    const text = bytes && textOf(bytes);
    if (text !== undefined) return text;
  }
  const bytes = /^(?:[A-Z2-7]{16,}|[a-z2-7]{16,})$/.test(blob) ? bytesOf(blob.toUpperCase(), base32, 5) : undefined;
  return bytes && textOf(bytes);
}

const leastPart = 16;

/** The last signs of a run, the last of them first. */
function endOf(run: string): string {
  let end = '';
  for (let at = run.length - 1; at >= run.length - leastPart; at--) end += run.charAt(at);
  return end;
}

/** Of a run that says nothing: whether it does from its end, as base64. Its last signs mostly tell that it does not. */
function readBackwards(run: string): string | undefined {
  if (run.length < leastPart || bytesOf(endOf(run), base64, 6) === undefined) return undefined;
  return base64Text(reversed(run));
}

/** Behind groups of one length: a shorter last one, and what fills it up. */
const lastGroup = /(?:[ \t.,;:|]{0,2}\r?\n?[ \t]{0,4}[A-Za-z0-9+/_]{1,8})?={0,2}(?![A-Za-z0-9+/_])/y;
const groupGap = /[\s.,;:|]+/g;
/** Words of a sentence have none of these. */
const inGroup = /[a-z\d][A-Z]|[A-Z]{2}|\d/;

/** Blobs cut into groups of one length: `cHc6 U2Nv dGVy`. */
function* groupsIn(text: string, { groups }: Sighting): Iterable<Rewrite> {
  for (let at = 0; at < groups.length; at += 2) {
    const [start = 0, whole = 0] = [groups[at], groups[at + 1]];
    if (!inGroup.test(text.slice(start, whole))) continue;
    lastGroup.lastIndex = whole;
    for (const end of lastGroup.test(text) ? [lastGroup.lastIndex, whole] : [whole]) {
      const reads = read(text.slice(start, end).replace(groupGap, '').replace(/=+$/, ''));
      if (reads === undefined) continue;
      yield { start, end, text: reads };
      break;
    }
  }
}

/**
 * Where a run goes on after a line break, be it written as `\n`, in a quoted mail or below a shell's backslash: base64
 * is often wrapped.
 */
const wrap = /^(?:\\?\r?\n[ \t>]*|\\n)$/;
const breaks = /\\n|[\s\\>]+/g;
/** Lines of fewer characters are wrapped base64 only where they are all of one length, but for the last. */
const surelyWrapped = 40;
const backslash = 92;
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === backslash;

/** How many of the runs from `at` on are lines of one blob; `runs` is flat. */
function linesAt(text: string, runs: readonly number[], at: number): number {
  const width = (runs[at + 1] ?? 0) - (runs[at] ?? 0);
  let lines = 1;
  for (; at + lines * 2 < runs.length; lines++) {
    const end = runs[at + lines * 2 - 1] ?? 0;
    const [first, next] = [runs[at + lines * 2] ?? 0, runs[at + lines * 2 + 1] ?? 0];
    const start = text.charCodeAt(first - 1) === backslash ? first + 1 : first; // the n of `\n` is no part of it
    if (!isBreak(text.charCodeAt(end)) || start - end > 39 || !wrap.test(text.slice(end, start))) break;
    const last = end - (runs[at + lines * 2 - 2] ?? 0);
    if (width < surelyWrapped && (last !== width || next - start > width)) break;
  }
  return lines;
}

/** The last line of a wrapped blob, too short to be told as a run. */
const rest = /(?:\\?\r?\n[ \t>]*|\\n)[\w+/-]{1,13}(?![\w+/-])/y;

/** What a blob of several lines says, with its last line where one follows, and where it ends. */
function readLines(text: string, start: number, end: number): { text: string; end: number } | undefined {
  rest.lastIndex = end;
  for (const to of rest.test(text) ? [rest.lastIndex, end] : [end]) {
    const found = read(text.slice(start, to).replace(breaks, ''));
    if (found !== undefined) return { text: found, end: to };
  }
  return undefined;
}

/** A list of ids looks like lines of one blob: whether they are one is tried from so many of its first lines on. */
const mostTries = 2;

/** The last part of a path or an address may be a blob by itself: `example.com/u/Zm9v…`, `bounce+mn2xe…`. */
const longestPath = 300;
/** Where it begins; 0 where there are no parts. */
const lastPart = (run: string): number =>
  run.includes('/') || run.includes('+') ? Math.max(run.lastIndexOf('/'), run.lastIndexOf('+')) + 1 : 0;

function* runsIn(text: string, { runs }: Sighting): Iterable<Rewrite> {
  let tries = 0;
  let tried = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    if (at >= tried) tries = 0;
    const lines = tries < mostTries ? linesAt(text, runs, at) : 1;
    const joined = lines > 1 ? readLines(text, start, runs[at + lines * 2 - 1] ?? 0) : undefined;
    tries++;
    tried = Math.max(tried, at + lines * 2);
    // lines that make no text together may each for itself
    const last = runs[at + 1] ?? 0;
    let from = start;
    const run = text.slice(start, last);
    let reads = joined?.text ?? read(run) ?? readBackwards(run);
    if (reads === undefined && run.length < longestPath) {
      const part = lastPart(run);
      from = start + part;
      reads = part > 0 && run.length - part >= leastPart ? read(run.slice(part)) : undefined;
    }
    let end = joined?.end ?? runs[at + 1] ?? 0;
    if (joined) at += (lines - 1) * 2;
    while (text.charCodeAt(end) === 61) end++;
    if (reads !== undefined) yield { start: from, end, text: reads };
  }
}

/** What a text's blobs say, kind by kind: in each, in order and not touching. */
export function blobsIn(text: string, sighting: Sighting): readonly (readonly Rewrite[])[] {
  const lists = [...codeLists(text, sighting.shorts), ...codeLists(text, dashedRuns(text, sighting.runs))];
  return [
    ...radixes.map((radix) => saidBy(text, lists, radix)),
    [...groupsIn(text, sighting)],
    [...runsIn(text, sighting)],
  ];
}

/** As far before a blob as its name stands. */
const nameReach = 80;
/** What is longer has its names in it. */
const longestValue = 120;

/** A value as the literal that its program stands for; else with what it is where that is told beside it. */
function asNamed(blob: Rewrite, text: string): Rewrite {
  const literal = withCall(blob, text);
  return literal === blob ? { ...blob, text: sidesOf(text, blob.start, blob.end, blob.text).join(blob.text) } : literal;
}

/**
 * The views in which blobs say what they hold, each for itself, and the short ones behind their names too. What is
 * found in one leads to all of it: a part that is left could be read still, and nobody can use it.
 */
export function* decodeBlobs(view: View, sighting: Sighting): Iterable<View> {
  for (const found of blobsIn(view.text, sighting)) {
    if (found.length === 0) continue;
    for (const { start, end, text } of found) {
      yield { text, sure: true, altered: () => true, origin: () => view.origin(start, end) };
    }
    const values = found.filter(({ text }) => text.length <= longestValue).map((blob) => asNamed(blob, view.text));
    for (const made of fragments(view, values, 0, nameReach)) yield { ...made, sure: true };
  }
}
