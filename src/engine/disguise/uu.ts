import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** What uuencode prints (POSIX): each line begins with its count of bytes, and three bytes are four signs. */

const line = /^[!-M](?:[ -`]{4}){1,20}$/gm;

function decode(written: string): string | undefined {
  const values = [...written].map((sign) => (sign.charCodeAt(0) - 32) & 63);
  const size = values[0] ?? 0;
  if (Math.ceil(size / 3) * 4 !== written.length - 1) return undefined;
  let text = '';
  for (let at = 1; at < values.length; at += 4) {
    const word = [0, 1, 2, 3].reduce((sum, digit) => sum * 64 + (values[at + digit] ?? 0), 0);
    text += String.fromCharCode(word >> 16, (word >> 8) & 255, word & 255);
  }
  const reads = text.slice(0, size);
  return /^[\x20-\x7e\n]+$/.test(reads) ? reads : undefined;
}

/** Lines below each other say one text. */
function* linesIn(text: string, from: number): Iterable<Rewrite> {
  let end = -1;
  for (const { 0: written, index } of text.matchAll(line)) {
    const reads = decode(written);
    if (reads === undefined) continue;
    const start = index === end + 1 ? end : index;
    end = index + written.length;
    yield { start: from + start, end: from + end, text: reads };
  }
}

export const uuReading: Woken = {
  markers: { keywords: ['begin 6', 'begin 7', 'uuencode', 'uudecode'], reach: [40, 4_000] },
  rewrites: ({ text }, start, end) => linesIn(text.slice(start, end), start),
};
