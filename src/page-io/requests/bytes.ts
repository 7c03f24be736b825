/**
 * Bytes of a request as text. What is no text (protobuf, MessagePack, an image) is read for the runs of readable
 * characters in it. The page's world uses this too, so what it calls is taken now, before a page could replace it.
 */
const { apply } = Reflect;
const decode = TextDecoder.prototype.decode;
const utf8 = new TextDecoder();
const utf16 = { le: new TextDecoder('utf-16le'), be: new TextDecoder('utf-16be') } as const;
const replace = String.prototype.replace;
const subarray = Uint8Array.prototype.subarray;

const decoded = (decoder: TextDecoder, bytes: Uint8Array): string => apply(decode, decoder, [bytes]) as string;
const from = (bytes: Uint8Array, start: number, end?: number): Uint8Array =>
  apply(subarray, bytes, [start, end]) as Uint8Array;
const without = (text: string, pattern: RegExp, by: string): string =>
  apply(replace, text, [pattern, by] as never) as string;

/** How many bytes of the head tell UTF-16: in European text every other byte is zero. */
const head = 512;

function utf16Order(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  let even = 0;
  let odd = 0;
  const end = bytes.length < head ? bytes.length : head;
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = end / 4;
  if (odd > many && even < odd / 8) return 'le';
  return even > many && odd < even / 8 ? 'be' : undefined;
}

/** Length of the message behind five bytes of Connect or gRPC-web framing (flags, length as big-endian). */
function framed(bytes: Uint8Array, at: number): number | undefined {
  const byte = (index: number): number => bytes[at + index] ?? 0xff;
  const flags = byte(0);
  const length = ((byte(1) << 24) | (byte(2) << 16) | (byte(3) << 8) | byte(4)) >>> 0;
  const known = flags <= 3 || flags === 0x80;
  return known && length > 0 && at + 5 + length <= bytes.length ? length : undefined;
}

/** Control characters are what tells bytes from text. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1d\x1f\x7f\ufffd]+/g;

/**
 * A byte that says how long a text is may look like the text's own first letter, so each run is read without it too.
 */
function runs(text: string): string {
  const lines = without(text, control, '\n');
  if (lines === text) return text;
  return `${lines}\n${without(lines, /^.(?=.{7})/gm, '')}`;
}

/**
 * Decodes UTF-16 or UTF-8, and unwraps frames of Connect and gRPC-web. Of bytes that are no text, the readable runs are
 * left, a run a line. Never fails.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  if (order) return decoded(utf16[order], bytes);
  let texts = '';
  let at = 0;
  for (let length = framed(bytes, 0); length !== undefined; length = framed(bytes, at)) {
    texts += `${runs(decoded(utf8, from(bytes, at + 5, at + 5 + length)))}\n`;
    at += 5 + length;
  }
  return at === bytes.length && at > 0 ? texts : texts + runs(decoded(utf8, from(bytes, at)));
}

/** What a body is packed with, by its first bytes; undefined where it is not packed, or nobody can tell. */
export function packedBy(bytes: Uint8Array): 'gzip' | 'deflate' | undefined {
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && ((first << 8) | second) % 31 === 0 ? 'deflate' : undefined;
}
