import type { Span } from '../../engine/types.ts';

const sign = /[\p{L}\p{N}]/u;
/** Signs beyond ASCII by their code: is it one of a word? */
const beyond = new Map<number, boolean>();

function isBeyond(code: number): boolean {
  let isSign = beyond.get(code);
  if (isSign === undefined) beyond.set(code, (isSign = sign.test(String.fromCodePoint(code))));
  return isSign;
}

const isSign = (code: number): boolean =>
  code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) : isBeyond(code);

/**
 * The runs of letters and digits of at least `shortest` units in a text, which has to be in lower case already: the
 * words that `folded` would leave, without a copy of the text.
 */
export function wordSpans(small: string, shortest: number): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at <= small.length;) {
    const code = at < small.length ? (small.codePointAt(at) ?? 0) : 0;
    if (isSign(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start >= shortest) spans.push({ start, end: at });
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return spans;
}
