import { isQuote } from '../ascii.ts';
import { textOf } from './blob-text.ts';
import type { Rewrite } from './view.ts';

/** Lists of the codes of characters: hex, decimal, octal, binary. */

/** What may say before or behind a code how it is told: `0x41`, `x41`, `U+0041`, `0b01000001`, `41h`. */
const prefix = '(?:[0\\\\]?x|U\\+00|0b)?';
const code = `${prefix}(?:[0-9a-f]{2,3}h?|[01]{8})`;
const codes = new RegExp(`(?<![0-9a-z])=?(?:${code}[\\s,:;=./-]{1,3}){7,}${code}(?![0-9a-z])`, 'gi');
const told = new RegExp(`^${prefix}|h$`, 'gi');

const leastCodes = 8;
/** What is typed ends so. */
const lineEnds: ReadonlySet<number> = new Set([0, 10, 13]);

/** How codes are told; those of a byte in binary have eight digits. */
export const radixes = [2, 8, 10, 16] as const;
type Radix = (typeof radixes)[number];
const digitsOf: Readonly<Record<Radix, RegExp>> = { 2: /^[01]{8}$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i };

/** `41 4b 49 41` in hex, `65, 75, 73, 65`, `01000001 01001011`, `=41=4B` of mail: the text where all are such codes. */
export function readCodes(list: string, radix: Radix): string | undefined {
  const numbers = list
    .replace(/^=/, '')
    .split(/[\s,:;=./-]+/)
    .map((part) => part.replace(told, ''));
  if (!numbers.every((part) => digitsOf[radix].test(part))) return undefined;
  const bytes = numbers.map((part) => Number.parseInt(part, radix));
  while (lineEnds.has(bytes.at(-1) ?? -1)) bytes.pop();
  // a row that only rises is a scale
  const isScale = bytes.every((byte, at) => at === 0 || byte > (bytes[at - 1] ?? 0));
  return isScale || bytes.length < leastCodes || bytes.some((byte) => byte > 0xff)
    ? undefined
    : textOf(Uint8Array.from(bytes));
}

/** Two or three digits, a dash, two or three. */
const dashed = /^[0-9a-f]{2,3}-[0-9a-f]{2,3}-[0-9a-f]{2,3}-/i;

/** Runs that may be codes, flat. */
export function dashedRuns(text: string, runs: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [start = 0, end = 0] = [runs[at], runs[at + 1]];
    if (
      (text.charCodeAt(start + 2) === 45 || text.charCodeAt(start + 3) === 45) &&
      dashed.test(text.slice(start, start + 12))
    )
      found.push(start, end);
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

/** What a program writes around such a list where it means the text: `[65, 75]`, `bytes([65, 75])`, `fromCharCode(65, 75)`. */
const opens =
  /(?:\b(?:String\.fromC(?:harCode|odePoint)|(?:new )?Uint8Array(?:\.(?:from|of))?|Buffer\.from|bytes|bytearray)\([[{]?|[[{])\s?$/;
const closes = /^\s?(?:[\]}]?\)|[\]}])/;
const longestOpening = 40;

/** The list with what is written around it, as the literal that it stands for. */
function asLiteral({ start, list }: CodeList, whole: string, said: string): Rewrite {
  const end = start + list.length;
  const before = opens.exec(whole.slice(Math.max(0, start - longestOpening), start))?.[0];
  const after = closes.exec(whole.slice(end, end + 3))?.[0];
  if (before === undefined || after === undefined) return { start, end, text: said };
  // a number is looked for without quotes, and a list in a literal has them already
  const isBare = !/\p{L}/u.test(said) || isQuote(whole.charAt(start - before.length - 1));
  return { start: start - before.length, end: end + after.length, text: isBare ? said : `"${said}"` };
}

/** What lists say whose codes are told in this way. */
export const saidBy = (whole: string, lists: readonly CodeList[], radix: Radix): readonly Rewrite[] =>
  lists.flatMap((one) => {
    const said = readCodes(one.list, radix);
    return said ? [asLiteral(one, whole, said)] : [];
  });
