/** DEFLATE (RFC 1951) inside gzip (RFC 1952) or zlib (RFC 1950), as far as a bound: small, not fast. */

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

interface Huffman {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** Canonical code from the length of each symbol's code. */
function huffman(lengths: readonly number[]): Huffman {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = [...lengths.keys()].filter((symbol) => lengths[symbol] !== 0);
  symbols.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  return { counts, symbols };
}

const fixedLengths = huffman(
  Array.from({ length: 288 }, (_none, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
);
const fixedDistances = huffman(new Array<number>(30).fill(5));

/** Bits of a stream, lowest first; zeros after its end, which `over` tells. */
class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from * 8;
  }

  get over(): boolean {
    return this.#at > this.#bytes.length * 8;
  }

  bits(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.#at++)
      value |= (((this.#bytes[this.#at >> 3] ?? 0) >> (this.#at & 7)) & 1) << bit;
    return value;
  }

  symbol({ counts, symbols }: Huffman): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length < 16; length++) {
      code |= this.bits(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? -1;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return -1;
  }

  toByte(): void {
    this.#at = (this.#at + 7) & ~7;
  }
}

function readTables(reader: BitReader): readonly [Huffman, Huffman] {
  const [literals, distances, lengths] = [reader.bits(5) + 257, reader.bits(5) + 1, reader.bits(4) + 4];
  const own = new Array<number>(19).fill(0);
  for (let at = 0; at < lengths; at++) own[codeOrder[at] ?? 0] = reader.bits(3);
  const code = huffman(own);
  const all: number[] = [];
  while (all.length < literals + distances && !reader.over) {
    const symbol = reader.symbol(code);
    if (symbol < 16) all.push(Math.max(0, symbol));
    else {
      const value = symbol === 16 ? (all.at(-1) ?? 0) : 0;
      const times = symbol === 16 ? 3 + reader.bits(2) : symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7);
      for (let count = 0; count < times; count++) all.push(value);
    }
  }
  return [huffman(all.slice(0, literals)), huffman(all.slice(literals, literals + distances))];
}

/** One block's symbols; false where they make no sense. */
function readBlock(
  reader: BitReader,
  [literals, distances]: readonly [Huffman, Huffman],
  out: number[],
  most: number,
): boolean {
  while (out.length < most && !reader.over) {
    const symbol = reader.symbol(literals);
    if (symbol === 256) return true;
    if (symbol < 0 || symbol > 285) return false;
    if (symbol < 256) {
      out.push(symbol);
      continue;
    }
    const length = (lengthBase[symbol - 257] ?? 0) + reader.bits(lengthExtra[symbol - 257] ?? 0);
    const code = reader.symbol(distances);
    if (code < 0 || code > 29) return false;
    const extra = code < 4 ? 0 : (code >> 1) - 1;
    const distance = 1 + (code < 4 ? code : (2 + (code & 1)) << extra) + reader.bits(extra);
    if (distance > out.length) return false;
    for (let count = 0; count < length; count++) out.push(out[out.length - distance] ?? 0);
  }
  return out.length >= most;
}

/** Where the DEFLATE stream starts in a gzip or zlib wrapper. */
function headerLength(bytes: Uint8Array): number {
  if (bytes[0] !== 0x1f) return 2;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const named of [8, 16]) {
    if (!(flags & named)) continue;
    while (at < bytes.length && bytes[at] !== 0) at++;
    at++;
  }
  return flags & 2 ? at + 2 : at;
}

/**
 * The first `most` bytes at most; undefined where this is no such stream. `from`: where it begins, without a wrapper at
 * 0.
 */
export function inflate(bytes: Uint8Array, most: number, from = headerLength(bytes)): Uint8Array | undefined {
  const reader = new BitReader(bytes, from);
  const out: number[] = [];
  for (let last = 0; !last && out.length < most && !reader.over;) {
    last = reader.bits(1);
    const kind = reader.bits(2);
    if (kind === 3) return undefined;
    if (kind === 0) {
      reader.toByte();
      const length = reader.bits(16);
      reader.bits(16);
      for (let count = 0; count < length && out.length < most && !reader.over; count++) out.push(reader.bits(8));
    } else if (!readBlock(reader, kind === 1 ? [fixedLengths, fixedDistances] : readTables(reader), out, most))
      return undefined;
  }
  return Uint8Array.from(out.slice(0, most));
}
