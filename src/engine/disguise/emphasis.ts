import { regex } from '../regex.ts';
import { pointers } from '../surroundings.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * What sets a value off from the sentence: markdown (`**512-83-6094**`, `_…_`, `~~…~~`, a block of code with nothing
 * else in it) and signs that point at it (`→ …`, `« … »`). Detectors take such signs for a part of something else: of a
 * sum, a path or a hidden number.
 */

const longest = '160';
/** No part of a word or of a longer row of signs: `__init__` and `a**2` are none. */
const emphasised = regex('')`
  (?<![\w*~\\])(?<mark>\*{1,3}|_{1,3}|~~)(?![\s*_~])(?=[^\n]{0,${longest}}?\d)
  (?:(?!\k<mark>)[^\n]){3,${longest}}?(?<![\s\\])\k<mark>(?![\w*~])
`;
/** A block of one line that is one word, or the groups of a number. */
const fenced = regex('')`
  \n{0,2}\`\`\`\w{0,12}\n[ \t]{0,8}(?=(?<block>\S{4,${longest}}|[\d ./-]{4,40})[ \t]{0,8}\n[ \t]{0,8}\`\`\`)
`;
const signs = `${pointers}👉🔑🔐🔒`;
/** Behind a blank or the sign that ends a name, before a word with a digit. */
const pointing = regex('')`
  (?<=[\s:=])(?:[${signs}]\ufe0f?|\.{3}|…)[ \u00a0\u202f]?(?=\S{0,80}\d)
`;
const either = new RegExp([emphasised, fenced, pointing].map(({ source }) => source).join('|'), 'gu');
const here = new RegExp(either.source, 'uy');

/** Where an expression of `either` would begin whose keyword stands at `at`. */
function beginning(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign !== '`') return ' \n(:'.includes(sign) ? at + 1 : at;
  let from = at;
  while (from > at - 2 && text.charCodeAt(from - 1) === 10) from--;
  return from;
}

export const emphasisReading: Woken = {
  markers: {
    keywords: ['*', '__', '~~', ' _', '\n_', '(_', ':_', '```', ...signs],
    begin(text, at) {
      here.lastIndex = beginning(text, at);
      return here.test(text) ? at : -1;
    },
    reach: [4, 180],
  },
  *rewrites({ text }, start, end): Iterable<Rewrite> {
    for (const { 0: run, index, groups } of text.slice(start, end).matchAll(either)) {
      const from = start + index;
      const { mark, block } = groups ?? {};
      yield { start: from, end: from + (mark ?? run).length, text: block === undefined ? '' : ' ' };
      if (mark) yield { start: from + run.length - mark.length, end: from + run.length, text: '' };
    }
  },
  label: 40,
  sure: true,
};
