import { inflate } from './inflate.ts';

/** Bytes out of base64, base32 or hex digits, and the text that they are, compressed or not. */

const mostInflated = 262_144; // bytes out of one compressed blob

export const base64 = new Int8Array(128).fill(-1);
export const base32 = new Int8Array(128).fill(-1);
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

/** What text begins with, in ASCII or UTF-8, and what it is compressed in or UTF-16 says that it is. */
const mayBegin = (byte: number): boolean =>
  byte < 0x80 ? isReadable(byte) || byte === 0x1f : (byte > 0xc1 && byte < 0xf5) || byte === 0xff;

const headLength = 12;
const head = new Uint8Array(headLength);

/** Reads digits of `bits` bits each; stops early where the first bytes are neither text nor compressed. */
export function bytesOf(text: string, values: Int8Array, bits: number): Uint8Array | undefined {
  const size = Math.floor((text.length * bits) / 8);
  // most runs of such characters are none: only what begins well is given room of its own
  let out = size < headLength ? new Uint8Array(size) : head;
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
    if (made === 1 && !mayBegin(out[0] ?? 0)) return undefined;
    if (made !== headLength) continue;
    if (!promising(head)) return undefined;
    out = new Uint8Array(size);
    out.set(head);
  }
  return out;
}

/** The first bytes of text: ASCII, UTF-16 with every other byte zero, UTF-8; or of something compressed. */
export function promising(head: Uint8Array): boolean {
  const first = head[0] ?? 0;
  const second = head[1] ?? 0;
  if (looksCompressed(first, second)) return true;
  if (first === 0xff && second === 0xfe) return promising(head.subarray(2)); // UTF-16 that says so
  if (second === 0) return head.every((byte, at) => (at % 2 === 1 ? byte === 0 : isReadable(byte)));
  return utf8(head, true) !== undefined;
}

export function textOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return textOf(bytes.subarray(2));
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
