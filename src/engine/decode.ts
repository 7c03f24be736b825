import type { View } from './view.ts';

/**
 * Text inside text: base64 (also URL-safe) and hex runs that decode to readable characters. Bounded on purpose, so that
 * a bomb costs nothing: the total that is decoded from one text, and how deep.
 */

const maxDecoded = 4_000_000; // UTF-16 units, all blobs of one text together
const maxDepth = 3;
const blob = /(?<![A-Za-z0-9+/_=-])(?:[A-Za-z0-9+/_-]{12,}={0,2})(?![A-Za-z0-9+/_=-])/g;
const hexRun = /^(?:0x)?(?:[0-9a-fA-F]{2}){8,}$/;

const values = new Int8Array(128).fill(-1);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  values[char.charCodeAt(0)] = value;
}
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

/** Bytes as Latin-1 characters; stops at the first sign that this is no text. */
function base64Text(run: string): string | undefined {
  const body = run.replace(/=+$/, '');
  if (body.length % 4 === 1) return undefined;
  let out = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; at < body.length; at++) {
    held = (held << 6) | (values[body.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (!readable(byte)) return undefined;
    out += String.fromCharCode(byte);
  }
  return out;
}

function hexText(run: string): string | undefined {
  const digits = run.replace(/^0x/, '');
  let out = '';
  for (let at = 0; at < digits.length; at += 2) {
    const byte = Number.parseInt(digits.slice(at, at + 2), 16);
    if (!readable(byte)) return undefined;
    out += String.fromCharCode(byte);
  }
  return out;
}

/** Printable ASCII, white space, or a byte of a longer UTF-8 character. */
const readable = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte >= 0x80;

/** Latin-1 characters that hold UTF-8 bytes, as text; undefined where they are no UTF-8. */
function utf8(bytes: string): string | undefined {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  try {
    return decodeURIComponent(bytes.replace(/[%\x80-\xff]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    return undefined;
  }
}

/** The views hidden in a view's blobs, outermost first. A finding in one of them leads back to the whole blob. */
export function* decodeBlobs(view: View, depth = 0, budget = { left: maxDecoded }): Iterable<View> {
  if (depth >= maxDepth) return;
  for (const hit of view.text.matchAll(blob)) {
    const run = hit[0];
    if (run.length > budget.left) return;
    const bytes = hexRun.test(run) ? hexText(run) : base64Text(run);
    const text = bytes === undefined ? undefined : utf8(bytes);
    if (text === undefined || text.length < 8) continue;
    budget.left -= run.length;
    const start = hit.index;
    const inner: View = { text, origin: () => view.origin(start, start + run.length) };
    yield inner;
    yield* decodeBlobs(inner, depth + 1, budget);
  }
}
