/**
 * Check digits, as pure functions of a cleaned value: no separators, letters in upper case. They answer false for a
 * value of the wrong alphabet and never throw. Where a scheme is only weights and a modulus, it is data in its caller.
 */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 90 ? code - 55 : -1;
}

/** 0 to 9 for digits, 10 to 35 for letters, -1 for the rest. */
export function valueOf(char: string | undefined): number {
  return char ? valueAt(char, 0) : -1;
}

/** The sum of digit times weight over the shorter of the two; letters count 10 to 35. */
export function weightedSum(value: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = Math.min(value.length, weights.length) - 1; at >= 0; at--)
    sum += (weights[at] ?? 0) * valueAt(value, at);
  return sum;
}

/** What is left of a decimal string of any length, divided by a small modulus. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** Luhn (ISO/IEC 7812-1, annex B): payment cards, IMEI, and many national numbers. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += at % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 after moving the first four characters to the end (IBAN, ISO 13616). */
export function iban97(value: string): boolean {
  let rest = 0;
  for (let step = 0; step < value.length; step++) {
    const number = valueAt(value, (step + 4) % value.length);
    if (number < 0) return false;
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

/** ISO 7064 MOD 11,10: German tax id and VAT number, Croatian OIB. */
export function mod11and10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** ISO 7064 MOD 11-2, the last character may be X: Chinese resident numbers, ORCID, ISNI. */
export function mod11and2(value: string): boolean {
  let sum = 0;
  for (const digit of value.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  return '0123456789X'[(12 - sum) % 11] === value.at(-1);
}

const dihedral = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const turns = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/**
 * Verhoeff's scheme over the dihedral group D5 (J. Verhoeff, Error Detecting Decimal Codes, 1969): Aadhaar, Nigeria.
 */
export function verhoeff(digits: string): boolean {
  let state = 0;
  [...digits].reverse().forEach((digit, at) => {
    state = Number(dihedral[state]?.[Number(turns[at % 8]?.[Number(digit)])]);
  });
  return state === 0;
}

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Bech32 and Bech32m (BIP 173, BIP 350) of a lower-case address, prefix, 1 and data. */
export function bech32(address: string): boolean {
  const at = address.lastIndexOf('1');
  const prefix = [...address.slice(0, at)].map((char) => char.charCodeAt(0));
  const data = [...address.slice(at + 1)].map((char) => bech32Alphabet.indexOf(char));
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  return sum === 1 || sum === 0x2bc830a3;
}

const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The letter at the end of an Italian codice fiscale (Decreto ministeriale 23.12.1976): places count from one. */
export function italianLetter(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length - 1; at++) {
    const number = valueOf(value[at]);
    const rank = number >= 10 ? number - 10 : number;
    sum += at % 2 === 0 ? (oddPlaces[rank] ?? 0) : rank;
  }
  return alphabet[10 + (sum % 26)] === value.at(-1);
}

/**
 * Digits whose check digit comes from a weighted sum: `(complement - sum % modulus) % modulus`, where ten counts as
 * `ten` (-1: no such number exists). Without a complement the remainder itself is the digit.
 */
export function weightedCheck(
  digits: string,
  weights: readonly number[],
  modulus: number,
  ten = 0,
  complement = true,
): boolean {
  const rest = weightedSum(digits, weights) % modulus;
  const digit = complement ? (modulus - rest) % modulus : rest;
  return (digit === 10 ? ten : digit) === Number(digits[weights.length]);
}

/** True where a day of that name exists; two-digit years may stand for any century. Months count from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** `YYMMDD` (or `DDMMYY` with `dayFirst`) that some day could have written so, in either century. */
export function isShortDate(digits: string, dayFirst = false): boolean {
  const [first = 0, month = 0, last = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const [year, day] = dayFirst ? [last, first] : [first, last];
  return isDate(year === 0 ? 2000 : 1900 + year, month, day);
}

/**
 * For examples: fills each `?` (a digit) and `*` (a digit or letter) between « and », or in the whole text where there
 * are no such marks, so that the check passes; `wrong`: so that it fails. Only `marked` keeps the marks.
 * @throws Error where no filling does.
 */
/* @__NO_SIDE_EFFECTS__ */
export function complete(
  text: string,
  valid: (clean: string) => boolean,
  as: 'marked' | 'plain' | 'wrong' = 'marked',
): string {
  const shape = /«(.*)»/.exec(text)?.[1] ?? text;
  const bases = [...shape].filter((char) => char === '?' || char === '*').map((char) => (char === '?' ? 10 : 36));
  const ways = bases.reduce((product, base) => product * base, 1);
  for (let way = 0; way < ways; way++) {
    let rest = way;
    const filled = shape.replace(/[?*]/g, (hole) => {
      const base = hole === '?' ? 10 : 36;
      const char = alphabet[rest % base] ?? '0';
      rest = Math.floor(rest / base);
      return char;
    });
    if (valid(filled.replace(/[^0-9A-Za-z]/g, '').toUpperCase()) !== (as !== 'wrong')) continue;
    const whole = text.replace(shape, () => filled);
    return as === 'marked' ? whole : whole.replace(/[«»]/g, '');
  }
  throw new Error(`nothing completes ${shape}`);
}
