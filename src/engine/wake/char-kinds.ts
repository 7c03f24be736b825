/** What kinds of characters there are, a bit for each, and which of them a set of a pattern takes. */

import { asciiIn } from './ascii-set.ts';

export const digit = 1;
export const upper = 2;
export const lower = 4;
const namedSigns = ' -./:(+';
const otherSign = 8 << namedSigns.length;
const beyondAscii = otherSign << 1;
export const letters = upper | lower | beyondAscii;

/** A bit for what a character is: a digit, a capital, a small letter, one of a few signs, another sign. */
export const kindOf = (code: number): number => ofAscii[code] ?? beyondAscii;

const ofAscii = Uint16Array.from({ length: 128 }, (_none, code) => {
  if (code >= 48 && code <= 57) return digit;
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  const sign = namedSigns.indexOf(String.fromCharCode(code));
  return sign < 0 ? otherSign : 8 << sign;
});

const known = new Map<string, number>();

function probe(source: string, flags: string): number {
  // a set that names or excludes anything unusual may take what is beyond ASCII
  let kinds = /^\[\^|\\[WDSpPsux]|^\.$|[^\x00-\x7f]/.test(source) ? beyondAscii : 0;
  const taken = asciiIn(source, flags);
  for (let code = 0; code < taken.length; code++) if (taken[code]) kinds |= kindOf(code);
  return kinds;
}

/** The kinds of characters that a set takes. */
export function kindsOf(source: string, flags: string): number {
  if (source === '\\d') return digit;
  if (source.length === 1 && source !== '.') {
    const kind = kindOf(source.charCodeAt(0));
    return kind & (upper | lower) && flags.includes('i') ? upper | lower : kind;
  }
  const key = flags + source;
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = probe(source, flags);
  known.set(key, made);
  return made;
}
