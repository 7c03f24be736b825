import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** A value that YAML holds in a block over several lines: `token: >-`, and its pieces below. */

const sign = '[\\w+/=.~-]';
const block = new RegExp(
  `[>|][+-]?[ \\t]{0,4}\\r?\\n(?:[ \\t]{1,16}${sign}{16,200}[ \\t]{0,4}\\r?\\n){1,40}[ \\t]{1,16}${sign}{1,200}[ \\t]{0,4}(?:\\r?\\n|$)`,
  'g',
);
const opens = new RegExp(`[>|][+-]?[ \\t]{0,4}\\r?\\n[ \\t]{1,16}${sign}{16}`, 'y');
const gap = /^[>|][+-]?\s+|(?<=\S)\s+(?=\S)/g;

function* linesIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: whole, index } of text.matchAll(block)) {
    for (const { 0: blank, index: at } of whole.matchAll(gap)) {
      const start = from + index + at;
      yield { start, end: start + blank.length, text: '' };
    }
  }
}

export const foldedReading: Woken = {
  markers: {
    keywords: [': >', ': |'],
    begin(text, at) {
      opens.lastIndex = at + 2;
      return opens.test(text) ? at : -1;
    },
    reach: [80, 2_000],
  },
  rewrites: ({ text }, start, end) => linesIn(text.slice(start, end), start),
  sure: true,
};
