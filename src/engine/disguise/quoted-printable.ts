import { isWord } from '../ascii.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Quoted-printable (RFC 2045) of which only some characters are written as codes: `bo=2Elamp=40otter=2Ede`. */

const sign = /(?<=[\w.!#$%&*+@-]|=\r?\n)(?:=(?<code>[2-7][\dA-F])|=\r?\n)/g;

function* signsIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: whole, index, groups } of text.matchAll(sign)) {
    const code = groups?.['code'];
    const reads = code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
    yield { start: from + index, end: from + index + whole.length, text: reads };
  }
}

export const quotedReading: Woken = {
  markers: {
    keywords: ['=3d', '=40', '=2e', '=2d', '=5f', 'quoted-printable', '?q?'],
    begin: (text, at) =>
      text.charAt(at) !== '=' || (isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 3))) ? at : -1,
    reach: [400, 400],
  },
  rewrites: ({ text }, start, end) => signsIn(text.slice(start, end), start),
};
