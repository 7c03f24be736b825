import type { Rewrite } from './view.ts';

/** Lists of the codes of characters: hex, decimal, octal, binary. */

const codes =
  /=?(?:(?:(?:0x|\\x)?[0-9a-f]{2,3}|0[01]{7})[\s,:;=./-]{1,3}){7,}(?:(?:0x|\\x)?[0-9a-f]{2,3}|0[01]{7})(?![0-9a-z])/gi;

const leastCodes = 8;
/** What is typed ends so. */
const lineEnds: ReadonlySet<number> = new Set([0, 10, 13]);

/**
 * `41 4b 49 41`, `65, 75, 73, 65` or `01000001 01001011`: binary where all have eight digits, `=41=4B` of mail, hex
 * where a letter says so, decimal or octal where all are printable.
 */
export function readCodes(list: string, radixes: readonly number[]): string | undefined {
  const numbers = list
    .replace(/^=/, '')
    .split(/[\s,:;=./-]+/)
    .map((part) => part.replace(/^(?:0x|\\x)/i, ''));
  for (const radix of numbers.every((part) => part.length === 8) ? [2] : radixes) {
    const other = radix === 10 ? /\D/ : radix === 8 ? /[^0-7]/ : /^$/;
    const bytes = numbers.map((part) => (other.test(part) ? 0 : Number.parseInt(part, radix)));
    while (lineEnds.has(bytes.at(-1) ?? -1)) bytes.pop();
    if (bytes.length >= leastCodes && bytes.every((byte) => byte >= 0x20 && byte < 0x7f))
      return bytes.map((byte) => String.fromCharCode(byte)).join('');
  }
  return undefined;
}

/** Two digits, a dash, two or three. */
const dashed = /^[0-9a-f]{2}-[0-9a-f]{2,3}-[0-9a-f]{2,3}-/i;

/** Runs that may be codes, flat. */
export function dashedRuns(text: string, runs: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [start = 0, end = 0] = [runs[at], runs[at + 1]];
    if (text.charCodeAt(start + 2) === 45 && dashed.test(text.slice(start, start + 11))) found.push(start, end);
  }
  return found;
}

/** A list of codes, as it stands in a text. */
interface CodeList {
  readonly start: number;
  readonly list: string;
}

/** The lists within stretches of a text, which are flat. */
export function codeLists(text: string, stretches: readonly number[]): readonly CodeList[] {
  const found: CodeList[] = [];
  for (let at = 0; at < stretches.length; at += 2) {
    const start = stretches[at] ?? 0;
    for (const { 0: list, index } of text.slice(start, stretches[at + 1]).matchAll(codes))
      found.push({ start: start + index, list });
  }
  return found;
}

/** What lists say whose codes are told in one of these ways. */
export const saidBy = (lists: readonly CodeList[], radixes: readonly number[]): readonly Rewrite[] =>
  lists.flatMap(({ start, list }) => {
    const text = readCodes(list, radixes);
    return text ? [{ start, end: start + list.length, text }] : [];
  });
