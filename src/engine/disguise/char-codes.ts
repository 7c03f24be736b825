import { isQuotedPassword } from '../credible.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Calls that put a value together out of the codes of its characters: `chr(65)+chr(75)`, `[char]65+[char]75`,
 * `(char)65, (char)75`.
 */

const call = '(?:\\b(?:n?chr[bw]?|char)\\(\\s?|[[(]char[\\])]\\s?)';
const leastCodes = 6;
const codes = new RegExp(`(?:${call}(?:0x[\\da-f]{2}|\\d{2,3})\\)?[\\s+.&,|~]{0,8}){${leastCodes},400}`, 'gi');
const code = /(?:0x[\da-f]{2}|\d{2,3})\)?/gi;
const digit = /\d/;

/** A word that nobody chooses but as a password: why would it be hidden else? */
const odd = /^(?=.*[A-Za-z])(?=.*\d|.*[!@#$%^&*?_+-]|.*[A-Z]{2}.*[a-z])[^\s:/\\<>(){};]{8,64}$/;

function* charactersOf(run: string, at: number): Iterable<Rewrite> {
  const found = [...run.matchAll(code)].map(({ 0: sign, index }) => ({
    end: at + index + sign.length,
    value: Number.parseInt(sign, /^0x/i.test(sign) ? 16 : 10),
  }));
  const text = found.map(({ value }) => String.fromCharCode(value));
  const word = text.join('');
  const isPassword = odd.test(word) && isQuotedPassword(word);
  for (const [index, { end }] of found.entries()) {
    const sides = [isPassword && index === 0 ? 'password="' : '', isPassword && index === found.length - 1 ? '"' : ''];
    yield { start: found[index - 1]?.end ?? at, end, text: sides.join(text[index] ?? '') };
  }
}

export const codeReading: Woken = {
  markers: {
    keywords: ['chr(', 'chrb(', 'chrw(', 'char(', '[char]', '(char)'],
    begin(text, at) {
      const isCast = text.charAt(at) === '(' || text.charAt(at) === '[';
      const sign = isCast ? at + '[char]'.length : text.indexOf('(', at) + 1;
      return digit.test(text.charAt(sign)) || digit.test(text.charAt(sign + 1)) ? at : -1;
    },
    reach: [40, 800],
  },
  *rewrites({ text }, start, end) {
    for (const { 0: run, index } of text.slice(start, end).matchAll(codes)) yield* charactersOf(run, start + index);
  },
  sure: true,
};
