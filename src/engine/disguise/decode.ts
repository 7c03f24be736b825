import { base32, base64, bytesOf, promising, textOf } from './blob-text.ts';
import type { Sighting } from '../wake/prefilter.ts';
import type { View } from './view.ts';

/**
 * Text inside text: base64 (also URL-safe and over several lines), base32, hex and lists of character codes that decode
 * to readable characters, compressed or not. How much comes out is bounded by the scanner's budget.
 */

/** What base64 (either alphabet, padded or not) says, where that is text. */
export function base64Text(blob: string): string | undefined {
  const bytes = bytesOf(blob.replace(/=+$/, ''), base64, 6);
  return bytes && textOf(bytes);
}

const hexPairs = /^(?:0x|\\x)?(?:[0-9a-f]{2}){6,}$/i;
const hexValue = (code: number): number => (code < 58 ? code - 48 : (code | 32) - 87);
function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (hexValue(digits.charCodeAt(at * 2)) << 4) | hexValue(digits.charCodeAt(at * 2 + 1));
  return bytes;
}

/** The text a blob holds, and how many characters of the blob stand for how many of the text where that is even. */
function read(blob: string): { text: string; step?: readonly [blob: number, text: number] } | undefined {
  if (hexPairs.test(blob)) {
    const digits = blob.replace(/^(?:0x|\\x)/i, '');
    const text = promising(fromHex(digits.slice(0, 24))) ? textOf(fromHex(digits)) : undefined;
    if (text !== undefined) return text.length * 2 === blob.length ? { text, step: [2, 1] } : { text };
  }
  if (blob.length % 4 !== 1) {
    const bytes = bytesOf(blob, base64, 6);
    const text = bytes && textOf(bytes);
    if (text !== undefined) return bytes?.length === text.length ? { text, step: [4, 3] } : { text };
  }
  if (/^[A-Z2-7]{16,}$/.test(blob)) {
    const bytes = bytesOf(blob, base32, 5);
    const text = bytes && textOf(bytes);
    if (text !== undefined) return { text };
  }
  return undefined;
}

/** A view of a blob's text. With a step, a span in it leads to the characters that hold it; else to the whole blob. */
function inside(view: View, text: string, start: number, end: number, step?: readonly [number, number]): View {
  return {
    text,
    altered: () => true,
    origin: (from, to) => {
      if (!step) return view.origin(start, end);
      const left = start + Math.floor(from / step[1]) * step[0];
      const right = start + Math.ceil(to / step[1]) * step[0];
      return view.origin(left, Math.min(end, to >= text.length ? end : right));
    },
  };
}

const codes =
  /=?(?:(?:(?:0x|\\x)?[0-9a-f]{2,3}|0[01]{7})[\s,:;=-]{1,3}){7,}(?:(?:0x|\\x)?[0-9a-f]{2,3}|0[01]{7})(?![0-9a-z])/gi;

/** `41 4b 49 41`, `65, 75, 73, 65` or `01000001 01001011`: binary where all have eight digits, `=41=4B` of mail, hex where a letter says so, decimal where all are printable. */
function readCodes(list: string): string | undefined {
  const numbers = list
    .replace(/^=/, '')
    .split(/[\s,:;=-]+/)
    .map((part) => part.replace(/^(?:0x|\\x)/i, ''));
  for (const radix of numbers.every((part) => part.length === 8) ? [2] : [10, 16]) {
    const bytes = numbers.map((part) => (radix === 10 && /\D/.test(part) ? 0 : Number.parseInt(part, radix)));
    if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return String.fromCharCode(...bytes.slice(0, 4096));
  }
  return undefined;
}

function* decodeCodes(view: View, { shorts }: Sighting): Iterable<View> {
  for (let at = 0; at < shorts.length; at += 2) {
    const start = shorts[at] ?? 0;
    const range = view.text.slice(start, shorts[at + 1]);
    for (const hit of range.matchAll(codes)) {
      const text = readCodes(hit[0]);
      if (text) yield inside(view, text, start + hit.index, start + hit.index + hit[0].length);
    }
  }
}

/** Where a run goes on after a line break: base64 is often wrapped. */
const wrap = /^\r?\n[ \t]*$/;
/** Lines of fewer characters are wrapped base64 only where they are all of one length, but for the last. */
const surelyWrapped = 40;

/** How many of the runs from `at` on are lines of one blob; `runs` is flat. */
function linesAt(text: string, runs: readonly number[], at: number): number {
  const width = (runs[at + 1] ?? 0) - (runs[at] ?? 0);
  let lines = 1;
  for (; at + lines * 2 < runs.length; lines++) {
    const end = runs[at + lines * 2 - 1] ?? 0;
    const [start, next] = [runs[at + lines * 2] ?? 0, runs[at + lines * 2 + 1] ?? 0];
    if (start - end > 39 || !wrap.test(text.slice(end, start))) break;
    const last = end - (runs[at + lines * 2 - 2] ?? 0);
    if (width < surelyWrapped && (last !== width || next - start > width)) break;
  }
  return lines;
}

/** The last line of a wrapped blob, too short to be told as a run. */
const rest = /\r?\n[ \t]*[\w+/-]{1,13}(?![\w+/-])/y;

/** What a blob of several lines says, with its last line where one follows, and where it ends. */
function readLines(text: string, start: number, end: number): { text: string; end: number } | undefined {
  rest.lastIndex = end;
  for (const to of rest.test(text) ? [rest.lastIndex, end] : [end]) {
    const found = read(text.slice(start, to).replace(/\s+/g, ''));
    if (found) return { text: found.text, end: to };
  }
  return undefined;
}

/** A list of ids looks like lines of one blob: whether they are one is tried from so many of its first lines on. */
const mostTries = 2;

/** The views hidden in a view's blobs. */
export function* decodeBlobs(view: View, sighting: Sighting): Iterable<View> {
  yield* decodeCodes(view, sighting);
  const { text } = view;
  const { runs } = sighting;
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
    const found = joined ?? read(text.slice(start, runs[at + 1] ?? 0));
    let end = joined?.end ?? runs[at + 1] ?? 0;
    if (joined) at += (lines - 1) * 2;
    while (text.charCodeAt(end) === 61) end++;
    if (found) yield inside(view, found.text, start, end, 'step' in found ? found.step : undefined);
  }
}
