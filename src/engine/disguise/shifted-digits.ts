import { piece, regex } from '../regex.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Numbers of which each digit was moved by an amount that the text tells: `each digit plus 3: …`, `jede Ziffer um 2
 * erhöht`.
 */

const every = piece`
  each digit|every digit|all digits|all the digits|jede ziffer|jeder ziffer|alle ziffern|chaque chiffre
  |cada dígito|cada digito|cada cifra|ogni cifra|elk cijfer|każdą cyfrę|każdej cyfry
`;
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const amount = regex('iu')`
  (?:${every})(?:[^\d\n]{0,40}?)(?<behind>\d|${words.join('|')})(?![\d\p{L}])
  |(?<![\d\p{L}])(?<before>\d|${words.join('|')})[^\d\n]{0,30}(?:${every})
`;
const number = /(?<![\w.])\+?\d(?:[ -]?\d){6,22}(?![\w])/g;

function amountIn(text: string): number {
  const { behind, before } = amount.exec(text)?.groups ?? {};
  const told = (behind ?? before ?? '').toLowerCase();
  return words.includes(told) ? words.indexOf(told) + 1 : Number(told);
}

/** Numbers of a part of a text, with the amount taken off each digit (`way` -1) or put to it. */
function* movedIn(text: string, from: number, way: 1 | -1): Iterable<Rewrite> {
  const by = amountIn(text);
  if (by === 0) return;
  for (const { 0: found, index } of text.matchAll(number)) {
    const reads = found.replace(/\d/g, (digit) => String((Number(digit) + way * by + 10) % 10));
    const sides = sidesOf(text, index, index + found.length, reads);
    yield { start: from + index, end: from + index + found.length, text: sides.join(reads) };
  }
}

export const shiftedReadings: readonly Woken[] = ([-1, 1] as const).map((way) => ({
  markers: { keywords: every.split('|'), reach: [160, 200] },
  rewrites: ({ text }, start, end) => movedIn(text.slice(start, end), start, way),
}));
