import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** What `xxd` and `hexdump -C` print: an offset, bytes in hex, and the same as text. */
const line = /^[0-9a-f]{7,8}(?::| {1,2})(?<bytes>(?: {1,2}[0-9a-f]{2,4}){1,16})(?:[ \t].{0,40})?$/gim;
const pair = /[0-9a-f]{2}/gi;

/** Lines of one dump say one text; each line stands for its part of it. */
function* linesIn(text: string, from: number): Iterable<Rewrite> {
  let end = 0;
  for (const { 0: whole, index, groups } of text.matchAll(line)) {
    const bytes = [...(groups?.['bytes'] ?? '').matchAll(pair)].map(([digits]) => Number.parseInt(digits, 16));
    const reads = String.fromCharCode(...bytes.map((byte) => (byte >= 32 && byte < 127 ? byte : 10)));
    const start = end > 0 && index === end + 1 ? end : index;
    end = index + whole.length;
    yield { start: from + start, end: from + end, text: reads };
  }
}

export const dumpReading: Woken = {
  markers: { keywords: ['00000000: ', '00000000  ', '0000000 ', '00000010: ', '00000010  '], reach: [10, 4_000] },
  rewrites: (view, start, end) => linesIn(view.text.slice(start, end), start),
};
