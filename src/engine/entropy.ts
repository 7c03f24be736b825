/** Counts of ASCII characters, used again by each call and left at nought. */
const counts = new Uint32Array(128);
/** n·log2(n) of small counts: the sum needs no division and no logarithm for each character. */
const weights = Float64Array.from({ length: 256 }, (_none, count) => (count > 1 ? count * Math.log2(count) : 0));
const weight = (count: number): number => weights[count] ?? count * Math.log2(count);

function rareBits(text: string): number {
  const others = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    others.set(code, (others.get(code) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of others.values()) sum += weight(count);
  return Math.log2(text.length) - sum / text.length;
}

/** Shannon entropy of a string's UTF-16 units, in bits a unit; 0 for an empty string. */
export function entropy(text: string): number {
  if (text.length === 0) return 0;
  let sum = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) break;
    const count = counts[code] ?? 0;
    sum += weight(count + 1) - weight(count);
    counts[code] = count + 1;
  }
  for (let back = 0; back < at; back++) counts[text.charCodeAt(back)] = 0;
  return at < text.length ? rareBits(text) : Math.log2(text.length) - sum / text.length;
}

/** True where a value has more than so many different characters. */
export function isVaried(value: string, most: number): boolean {
  let seen = '';
  for (let at = 0; at < value.length && seen.length <= most; at++) {
    if (!seen.includes(value.charAt(at))) seen += value.charAt(at);
  }
  return seen.length > most;
}
