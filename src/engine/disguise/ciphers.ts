import { fromBase64 } from './base64.ts';
import { inflate } from './inflate.ts';
import { reversed } from './reversed.ts';

/**
 * Ways of writing that a chatbot undoes and no pattern reads. Each takes one word and gives what it says; undefined:
 * nothing.
 */

export type Cipher = (word: string) => string | undefined;

const small = 97;
const isLower = (code: number): boolean => code >= small;

/** Letters moved along the alphabet, or turned round in it; all else stays. */
const letters =
  (move: (at: number) => number): Cipher =>
  (word) =>
    word.replace(/[a-z]/gi, (letter) => {
      const code = letter.charCodeAt(0);
      const first = isLower(code) ? small : 65;
      return String.fromCharCode(first + ((move(code - first) + 26) % 26));
    });

/** By so many places on. */
export const shiftedBy = (by: number): Cipher => letters((at) => at + by + 26);

const turnedDigits: Cipher = (word) => word.replace(/\d/g, (digit) => String((Number(digit) + 5) % 10));

const firstSign = 33;
const signs = 94;
const rot47: Cipher = (word) =>
  word.replace(/[!-~]/g, (sign) => String.fromCharCode(firstSign + ((sign.charCodeAt(0) - firstSign + 47) % signs)));

/** Bytes as text, where they are printable ASCII. */
const printable = (bytes: readonly number[]): string | undefined =>
  bytes.length > 0 && bytes.every((byte) => (byte >= 32 && byte < 127) || byte === 10)
    ? String.fromCharCode(...bytes)
    : undefined;

/** Of what is too short to be looked for where nothing names it. */
const base64: Cipher = (word) => {
  const blob = word.replace(/=+$/, '');
  const bytes = blob.length < 4 || blob.length > 14 ? undefined : fromBase64(blob);
  return bytes && printable([...bytes]);
};

const alphabet58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A number of base 58, as bytes. Its cost grows with the square of its length, so that is bounded. */
const base58: Cipher = (word) => {
  const bytes: number[] = [];
  for (const sign of word) {
    let carry = alphabet58.indexOf(sign);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  return printable(bytes.reverse());
};

const alphabets85 = {
  ascii85: Array.from({ length: 85 }, (_none, at) => String.fromCharCode(firstSign + at)).join(''),
  b85: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~',
  z85: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#',
};

/** Five digits of base 85 are four bytes; a shorter last group stands for one byte less than it has digits. */
const base85 =
  (alphabet: string): Cipher =>
  (word) => {
    const text = word.replace(/^<~|~>$/g, '').replaceAll('z', alphabet === alphabets85.ascii85 ? '!!!!!' : 'z');
    const bytes: number[] = [];
    for (let at = 0; at < text.length; at += 5) {
      const group = text.slice(at, at + 5);
      const values = [...group.padEnd(5, alphabet.charAt(84))].map((sign) => alphabet.indexOf(sign));
      if (values.includes(-1)) return undefined;
      const sum = values.reduce((total, value) => total * 85 + value, 0);
      bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((shift) => Math.floor(sum / 2 ** shift) % 256));
    }
    return printable(bytes);
  };

const mostInflated = 4096;
/** Base64 of a DEFLATE stream that has no wrapper, as SAML sends it: `state=…`. */
const deflated: Cipher = (word) => {
  const blob = word
    .replace(/^\w{1,24}=(?=\w)|[=.,;)]+$/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  const bytes = blob.length < 16 ? undefined : fromBase64(blob);
  const plain = bytes && inflate(bytes, mostInflated, 0);
  return plain && printable([...plain]);
};

/** `11-18-15`: letters by their place in the alphabet. */
const places: Cipher = (word) =>
  /^\d{1,2}(?:[-.,_]\d{1,2}){5,40}$/.test(word)
    ? word
        .split(/\D/)
        .map((place) => (Number(place) > 0 && Number(place) < 27 ? String.fromCharCode(small - 1 + Number(place)) : ''))
        .join('')
    : undefined;

/** By the name that a text gives them, in lower case. */
export const ciphers = {
  rot13: [shiftedBy(13)],
  rot18: [(word) => turnedDigits(shiftedBy(13)(word) ?? '')],
  rot47: [rot47],
  atbash: [letters((at) => 25 - at)],
  reversed: [reversed],
  deflated: [deflated],
  places: [places],
  base64: [base64],
  base58: [base58],
  base85: Object.values(alphabets85).map(base85),
} as const satisfies Readonly<Record<string, readonly Cipher[]>>;
