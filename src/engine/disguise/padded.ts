import { fromBase64 } from './base64.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Base64 that is too short to be looked for everywhere and shows itself by what fills it up: `NDgxNzIwMzY=`. It says an
 * identifier, or what is named beside it.
 */

const blob = /(?<![\w+/=.-])[A-Za-z0-9+/]{5,14}$/;
const longest = 16;
const fill = /={1,2}(?![\w=+/-])/y;
const identifier = /^(?=(?:\D*\d){3})[A-Z\d][A-Z\d ./-]{3,}$/;

function* paddedAt(text: string, at: number): Iterable<Rewrite> {
  fill.lastIndex = at;
  const word = fill.test(text) ? blob.exec(text.slice(Math.max(0, at - longest), at))?.[0] : undefined;
  const end = fill.lastIndex;
  if (word === undefined || (word.length + end - at) % 4 !== 0) return;
  const bytes = fromBase64(word);
  const said = bytes ? String.fromCharCode(...bytes) : '';
  if (!/^[ -~]+$/.test(said)) return;
  const start = at - word.length;
  const sides = sidesOf(text, start, end, said);
  if (sides[0] !== '' || identifier.test(said)) yield { start, end, text: sides.join(said) };
}

/** The last sign before what fills up: its lowest bits stand for nothing. */
const lasts = [...'aeimquycgkosw048'];
const isOfNext = /[\w"'`([{<>!-]/;

export const paddedReading: Woken = {
  markers: {
    keywords: lasts.map((sign) => `${sign}=`),
    // nearly every such sign assigns
    begin: (text, at) => (isOfNext.test(text.charAt(at + 2)) || [...paddedAt(text, at + 1)].length === 0 ? -1 : at),
    reach: [longest, 4],
  },
  *rewrites({ text }, start, end) {
    for (let at = text.indexOf('=', start); at >= 0 && at < end; at = text.indexOf('=', at + 2))
      yield* paddedAt(text, at);
  },
};
