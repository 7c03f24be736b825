import { regex } from '../regex.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Values that code or a shell puts together out of variables: `A=49…; B=03…; card=$A$B`, `key = part1 + part2`. */

const name = '[A-Za-z_]\\w{0,30}';
const use = regex('g')`
  (?:\$?\{${name}\}){2,6}|(?:\$${name}){2,6}|(?:%${name}%){2,6}
  |\$?${name}(?: ?(?:\+|\.{1,2}|&|\|\||~) ?\$?${name}){1,5}
`;
const names = new RegExp(name, 'g');
const assignment = regex('dg')`
  (?<![\w.])\$?(?<name>${name})["']?(?:: ?\w{1,12})?\s{0,3}:?[=:]\s{0,3}["'\`]?(?<v>[^\s"'\`;,(){}$]{3,200})
  (?=["'\`;,\s]|$)
`;
/** What the whole is called: `KEY="$A$B"`. */
const label = /[^\n;]{0,40}[=:(,]\s?[fr$]?["'`]?$/;

interface Piece {
  readonly start: number;
  readonly end: number;
}

function assignmentsIn(text: string): ReadonlyMap<string, Piece> {
  const found = new Map<string, Piece>();
  for (const { groups, indices } of text.matchAll(assignment)) {
    const [start = 0, end = 0] = indices?.groups?.['v'] ?? [];
    if (groups?.['name'] !== undefined) found.set(groups['name'], { start, end });
  }
  return found;
}

/** The pieces in the order of their use; undefined where one of them is no literal. */
function piecesOf(chain: string, values: ReadonlyMap<string, Piece>): readonly Piece[] | undefined {
  const found: Piece[] = [];
  for (const [one] of chain.matchAll(names)) {
    const piece = values.get(one);
    if (!piece) return undefined;
    found.push(piece);
  }
  return found.length > 1 ? found : undefined;
}

const isInOrder = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ start }, at) => at === 0 || start >= (pieces[at - 1]?.end ?? 0));

/** Set in another order than used: the whole stretch stands for what they make together. */
function stretchOf(text: string, from: number, pieces: readonly Piece[], called: string): Rewrite {
  const [start, end] = [Math.min(...pieces.map((one) => one.start)), Math.max(...pieces.map((one) => one.end))];
  const whole = pieces.map((one) => text.slice(one.start, one.end)).join('');
  return { start: from + start, end: from + end, text: called === '' ? whole : `\n${called}${whole}` };
}

function* joinedIn(text: string, from: number): Iterable<Rewrite> {
  const values = assignmentsIn(text);
  let done = 0;
  for (const { 0: chain, index } of values.size < 2 ? [] : text.matchAll(use)) {
    const pieces = piecesOf(chain, values);
    const [first, last] = [pieces?.[0], pieces?.at(-1)];
    if (!pieces || !first || !last || Math.min(...pieces.map(({ start }) => start)) < done) continue;
    const called = label.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    if (!isInOrder(pieces)) {
      const whole = stretchOf(text, from, pieces, called);
      yield whole;
      done = whole.end - from;
      continue;
    }
    if (called !== '') yield { start: from + first.start, end: from + first.start, text: `\n${called}` };
    for (const [at, { start }] of pieces.slice(1).entries())
      yield { start: from + (pieces[at]?.end ?? 0), end: from + start, text: '' };
    done = last.end;
  }
}

const isPart = /[\w}]/;
const opens = /[A-Za-z_{]/;

export const variableReading: Woken = {
  markers: {
    // the first of several ends so
    keywords: [
      '$',
      '}{',
      '%%',
      ...['1', 'a', '0', 'first', 'left', 'head', 'prefix', 'start'].flatMap((end) => [
        `${end}+`,
        `${end} + `,
        `${end} . $`,
        `${end} & `,
        `${end} || `,
        `${end} ~ `,
      ]),
    ],
    begin: (text, at) =>
      text.charAt(at) !== '$' || (isPart.test(text.charAt(at - 1)) && opens.test(text.charAt(at + 1))) ? at : -1,
    reach: [700, 120],
  },
  rewrites: ({ text }, start, end) => joinedIn(text.slice(start, end), start),
};
