import { inflate } from './inflate.ts';
import type { Sighting } from './prefilter.ts';
import type { View } from './view.ts';

/**
 * Text inside text: base64 (also URL-safe and over several lines), base32, hex and lists of character codes that decode
 * to readable characters, compressed or not. How much comes out is bounded by the scanner's budget and `mostInflated`.
 */

const mostInflated = 262_144; // bytes out of one compressed blob

const base64 = new Int8Array(128).fill(-1);
const base32 = new Int8Array(128).fill(-1);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  base64[char.charCodeAt(0)] = value;
}
base64[45] = 62; // -
base64[95] = 63; // _
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'].entries()) base32[char.charCodeAt(0)] = value;

/** Printable ASCII, white space, or a byte of a longer UTF-8 character. */
const isReadable = (byte: number): boolean =>
  (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 13;

const looksCompressed = (first: number, second: number): boolean =>
  (first === 0x1f && second === 0x8b) || (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second));

/** Reads digits of `bits` bits each; stops early where the first bytes are neither text nor compressed. */
function bytesOf(text: string, values: Int8Array, bits: number): Uint8Array | undefined {
  const out = new Uint8Array(Math.floor((text.length * bits) / 8));
  let held = 0;
  let have = 0;
  let made = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) return undefined;
    held = ((held << bits) | value) & 0xffff;
    have += bits;
    if (have < 8) continue;
    have -= 8;
    out[made++] = (held >> have) & 0xff;
    if (made === 12 && !promising(out.subarray(0, 12))) return undefined;
  }
  return out;
}

/** The first bytes of text: ASCII, UTF-16 with every other byte zero, UTF-8; or of something compressed. */
function promising(head: Uint8Array): boolean {
  const [first = 0, second = 0] = head;
  if (looksCompressed(first, second)) return true;
  if (second === 0) return head.every((byte, at) => (at % 2 === 1 ? byte === 0 : isReadable(byte)));
  return head.every(isReadable) && utf8(head, true) !== undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  const plain = looksCompressed(first, second) ? inflate(bytes, mostInflated) : bytes;
  if (plain === undefined || plain.length < 6) return undefined;
  return utf8(plain[1] === 0 && plain[3] === 0 ? plain.filter((byte, at) => at % 2 === 0 || byte !== 0) : plain, false);
}

/** UTF-8 as text; undefined where it is none, or holds control characters. A head may end within a character. */
function utf8(bytes: Uint8Array, isHead: boolean): string | undefined {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const more = byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    if (more < 0 || !isReadable(byte)) return undefined;
    let code = more === 0 ? byte : byte & (0x3f >> more);
    for (let next = at + 1; next <= at + more; next++) {
      if (next >= bytes.length) return isHead ? '' : undefined;
      const low = bytes[next] ?? 0;
      if ((low & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (low & 0x3f);
    }
    if (code > 0x10ffff) return undefined;
    if (!isHead) parts.push(String.fromCodePoint(code));
    at += more + 1;
  }
  return parts.join('');
}

/** What base64 (either alphabet, padded or not) says, where that is text. */
export function base64Text(blob: string): string | undefined {
  const bytes = bytesOf(blob.replace(/=+$/, ''), base64, 6);
  return bytes && textOf(bytes);
}

const hexPairs = /^(?:0x|\\x)?(?:[0-9a-f]{2}){6,}$/i;
const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length >> 1 }, (_none, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));

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
const leastWrapped = 40;

/** The views hidden in a view's blobs. */
export function* decodeBlobs(view: View, sighting: Sighting): Iterable<View> {
  yield* decodeCodes(view, sighting);
  const { text } = view;
  const { runs } = sighting;
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    let end = runs[at + 1] ?? 0;
    let lines = 1;
    while (
      end - start >= leastWrapped &&
      at + 2 < runs.length &&
      wrap.test(text.slice(end, Math.min(runs[at + 2] ?? 0, end + 40)))
    ) {
      if ((runs[at + 2] ?? 0) - end > 39) break;
      at += 2;
      end = runs[at + 1] ?? 0;
      lines++;
    }
    const blob = text.slice(start, end);
    const found = read(lines > 1 ? blob.replace(/\s+/g, '') : blob);
    while (text.charCodeAt(end) === 61) end++;
    if (found) yield inside(view, found.text, start, end, lines > 1 ? undefined : found.step);
  }
}
