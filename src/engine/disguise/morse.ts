import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Morse code (ITU-R M.1677-1): letters between blanks, words between slashes. */
const letters =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..';
const digits = '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.';
const signs: Readonly<Record<string, string>> = {
  '.-.-.-': '.',
  '--..--': ',',
  '..--..': '?',
  '-.-.--': '!',
  '-..-.': '/',
  '---...': ':',
  '-....-': '-',
  '..--.-': '_',
  '.--.-.': '@',
  '-...-': '=',
  '.-.-.': '+',
  '...-..-': '$',
  '.-...': '&',
};
const says = new Map([
  ...letters.split(' ').map((code, at) => [code, String.fromCharCode(65 + at)] as const),
  ...digits.split(' ').map((code, at) => [code, String(at)] as const),
  ...Object.entries(signs),
]);

const row = /(?<![\w.-])[.-]{1,7}(?:[ \t/|]{1,3}[.-]{1,7}){4,}(?![\w.-])/g;
const code = /[.-]+/g;

function* lettersIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: run, index } of text.matchAll(row)) {
    const codes = [...run.matchAll(code)];
    if (!codes.every(([one]) => says.has(one))) continue;
    const isEach = run.replace(/[^/|]/g, '').length >= codes.length - 1; // then it parts letters, not words
    const value = codes
      .map(([one]) => says.get(one) ?? '')
      .join('')
      .toLowerCase();
    const [first, last] = sidesOf(text, index, index + run.length, value);
    for (const [at, { 0: one, index: place }] of codes.entries()) {
      const before = codes[at - 1];
      const start = before ? before.index + before[0].length : place;
      const space = before && !isEach && /[/|]|\s{3}/.test(run.slice(start, place)) ? ' ' : '';
      const reads = says.get(one) ?? '';
      yield {
        start: from + index + start,
        end: from + index + place + one.length,
        text:
          (before ? space : first) + (first === '' ? reads : reads.toLowerCase()) + (at < codes.length - 1 ? '' : last),
      };
    }
  }
}

const leastRow = 10;
const isSign = (text: string, at: number): boolean => at >= 0 && at < text.length && '.- /|'.includes(text.charAt(at));

/** Only within a row of such signs. */
function begin(text: string, at: number): number {
  let start = at;
  while (at - start < leastRow && isSign(text, start - 1)) start--;
  let end = at;
  while (end - start < leastRow && isSign(text, end)) end++;
  return end - start >= leastRow && text.slice(start, end).includes(' ') ? at : -1;
}

export const morseReading: Woken = {
  markers: { keywords: ['.-', '-.'], begin, reach: [200, 200] },
  rewrites: (view, start, end) => lettersIn(view.text.slice(start, end), start),
};
