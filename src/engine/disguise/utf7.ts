import { sidesOf } from './beside-name.ts';
import { fromBase64 } from './base64.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** UTF-7 (RFC 2152), as old mail systems write signs: `jo+AEA-acme.fi`. */
const shifted = /\+(?<units>[A-Za-z0-9+/]{3,200})-/g;
/** All printable signs of ASCII begin so. */
const markers = ['+ac', '+ad', '+ae', '+af', '+ag', '+ah'];
const wakes = /\+A[C-H][A-Za-z0-9+/]{1,200}-/y;

function* shiftsIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: whole, index, groups } of text.matchAll(shifted)) {
    const bytes = fromBase64(groups?.['units'] ?? '') ?? [];
    const codes = Array.from(
      { length: bytes.length >> 1 },
      (_none, at) => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0),
    );
    if (codes.length === 0 || codes.some((code) => code < 32)) continue;
    const reads = String.fromCharCode(...codes);
    const end = index + whole.length;
    yield { start: from + index, end: from + end, text: sidesOf(text, index, end, reads).join(reads) };
  }
}

function begin(text: string, at: number): number {
  wakes.lastIndex = at;
  return wakes.test(text) ? at : -1;
}

export const utf7Reading: Woken = {
  markers: { keywords: markers, begin, reach: [90, 240] },
  rewrites: (view, start, end) => shiftsIn(view.text.slice(start, end), start),
};
