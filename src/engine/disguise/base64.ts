/** Base64 (RFC 4648) of bytes, without what browsers and Node have of their own: pure code has neither. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((char, value) => [char.charCodeAt(0), value]));

/** Without padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => alphabet[(word >> shift) & 63]).join('');
    pieces.push(four.slice(0, Math.min(4, bytes.length - at + 1)));
  }
  return pieces.join('');
}

/** Undefined where a character is none of the alphabet's. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[used++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

const isControl = (byte: number): boolean => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13;

/** What base64 (either alphabet, padded or not) says byte for byte, where no control characters are in it. */
export function plainBase64(blob: string): string | undefined {
  const bytes = fromBase64(blob.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  return bytes?.some(isControl) === false ? String.fromCharCode(...bytes) : undefined;
}
