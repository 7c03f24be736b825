import { isDigit } from '../ascii.ts';
import type { Woken } from './woken.ts';

/** Numbers whose groups are parted by a sign that no form of them has: `536_22_8714`, `536 - 22 - 8714`. */

const signs = ['_', '*', '|', '~', '#', ' - '];
const digits = [...'0123456789'];
const groups =
  /(?<![\w*|~#])(?:[A-Z]{2}\d\d|\d{2,8})(?<sign>[_*|~#]| - )[A-Z\d]{2,8}(?:\k<sign>[A-Z\d]{1,8}){1,8}(?![\w*|~#])/g;
/**
 * Numbers of a lottery, parts of a date; and a range between blanks, but for the groups of a US social security number.
 */
const otherwise = /^[1-9]\d(?:\D+\d\d)+$|^(?!\d{3} - \d\d - \d{4}$)[1-9]\d+ - /;

export const partedReading: Woken = {
  markers: {
    keywords: digits.flatMap((digit) => signs.map((one) => digit + one)),
    begin: (text, at) =>
      isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(text.charAt(at + 1) === ' ' ? at + 4 : at + 2))
        ? at
        : -1,
    reach: [24, 64],
  },
  *rewrites({ text }, start, end) {
    for (const { 0: number, index, groups: parts } of text.slice(start, end).matchAll(groups)) {
      if (otherwise.test(number)) continue;
      const gap = parts?.['sign'] ?? '';
      for (let at = number.indexOf(gap); at >= 0; at = number.indexOf(gap, at + gap.length))
        yield { start: start + index + at, end: start + index + at + gap.length, text: '-' };
    }
  },
};
