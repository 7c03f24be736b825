import { regex } from '../regex.ts';
import { isWord } from '../ascii.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Values in pieces that a program or a page puts together: `"AK" + "IA"`, `['AK', 'IA'].join('')`, `AK<wbr>IA`. */

/** Between two string literals that a program joins, and marks of HTML and markdown inside a word. */
const seam = regex('gi')`
  (?<=[\w+/=.@ !#$%^&*?~:;-])(?:
    (["'\`])(?:
      \s{0,40}(?:(?:\+\+?|\.\.?|&(?: _)?|\|\||,|\\|~|<>)\s{0,60})?(?:(?<=[+\n ])[@$fFrRbBuUL])?
      |\)\s{0,4};?\s{0,12}\w{0,20}\.(?:append|concat)\(
    )\1
    |\$\{(?:""|'')\}|("|')\}\$?\{\2
    |(?:(?<! )|(?<=\d ))(?:<(?:w?br ?/?|/?[a-z]{1,6})>(?:(?:(?<=br ?/?>)|(?=\r?\n {0,8}<))\r?\n {0,8})?){1,6}
    |(?<! )(?:\*\*|\`\`|(?<=[A-Za-z0-9])\`(?=[A-Za-z0-9]))
    |(?:(?<! )|(?<=\w ))<!--[^>]{0,40}-->
  )(?=[\w+/=.@ !#$%^&*?~:;-])
`;

const seamHere = new RegExp(seam.source, 'iy');
const lessThan = 60;
const dash = 45;
const backtick = 96;

/** Tags and comments may have begun before the mark; all else parts a value only where a seam begins with it. */
function begin(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === lessThan || code === dash) return at;
  // most of these marks open a piece of code in markdown
  if (code === backtick && isWord(text.charCodeAt(at + 1)) && !isWord(text.charCodeAt(at - 1))) return -1;
  seamHere.lastIndex = at;
  return seamHere.test(text) ? at : -1;
}

const seamMarkers = {
  keywords: [
    '" + "', "' + '", '` + `', '"+"', "'+'", '" . "', "' . '", "'.'", '" & "', '"&"', '" & _', '" "', '"\n', "'\n",
    '" +\n', "' +\n", '" \\\n', '"  \\\n', '" ~ "', "' ~ '", '" .. "', '" ++ "', '" <> "', '").append("', '");\n',
    '" + @"', '" + f"', "' + f'", "' || '", '" || "', "'||'", "'.\n", '".\n', '"}${"', "'}${'", "'}{'", "' .. '", '""', "''", '`', '${""}', "${''}", '**',
    '</', '<wbr', '<br', '-->',
  ], // prettier-ignore
  begin,
  reach: [24, 40],
} as const;

/** Pieces of a value end at blanks and quotes; nearly every value has a digit or a sign in one of them. */
const longestPiece = 64;
const behind = new RegExp(`[^\\s"'\`]{0,${longestPiece}}`, 'y');
const ahead = new RegExp(`(?<=([^\\s"'\`]{0,${longestPiece}}))`, 'y');
const telling = /[\d@!#$%^&+=~_-]/;
/** Literals with nothing between, which some languages join; a log line has `"-" "Mozilla/5.0"`. */
const besides = /^["']\s+["']$/;
/** The name of a block in HCL: `resource "aws_instance" "web" {`. */
const block = /^[\w-]{0,60}["']\s{0,4}\{/;

function pieceAt(side: RegExp, text: string, at: number): string {
  side.lastIndex = at;
  const hit = side.exec(text);
  return hit?.[1] ?? hit?.[0] ?? '';
}

/** The seams of one value, with what it is where that is told beside it. */
function asNamed(text: string, row: readonly Rewrite[]): readonly Rewrite[] {
  const [first, last] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
  const start = first - pieceAt(ahead, text, first).length;
  const end = last + pieceAt(behind, text, last).length;
  const value =
    text.slice(start, first) + row.map((one, at) => text.slice(one.end, row[at + 1]?.start ?? end)).join('');
  const [before, after] = sidesOf(text, start, end, value);
  if (before === '') return row;
  return [{ start, end: start, text: before }, ...row, { start: end, end, text: after }];
}

/** The seams of a text; those that part nothing but plain words are left out, all in a row or none. */
function* seamsIn(whole: string, from: number, to: number): Iterable<Rewrite> {
  const text = whole.slice(from, to);
  let row: Rewrite[] = [];
  let isTelling = false;
  for (const { 0: sign, index: start } of text.matchAll(seam)) {
    const left = pieceAt(ahead, text, start);
    const isBeside = besides.test(sign);
    if (
      isBeside &&
      (!/\w$/.test(left) || block.test(text.slice(start + sign.length, start + sign.length + longestPiece)))
    )
      continue;
    const isNext = row.length > 0 && start - left.length <= (row.at(-1)?.end ?? 0) - from;
    if (!isNext) {
      if (isTelling) yield* asNamed(whole, row);
      row = [];
      isTelling = false;
    }
    const end = start + sign.length;
    row.push({ start: from + start, end: from + end, text: '' });
    isTelling ||= telling.test(left) || telling.test(pieceAt(behind, text, end));
  }
  if (isTelling) yield* asNamed(whole, row);
}

export const seamReading: Woken = {
  markers: seamMarkers,
  rewrites: (view, start, end) => seamsIn(view.text, start, end),
  sure: true,
};

/** Calls that put a value together out of a list. */
const join = regex('')`
  [{[(]\s{0,4}'.'\s{0,4},\s{0,4}'.'
  |[\])]\s{0,4}\.join\(\s{0,2}(?:""|''|\`\`)
  |(?:""|''|\`\`)\.join\(\s{0,4}[[(]
  |\b(?:join|implode)\(\s{0,2}(?:""|'')\s{0,2},\s{0,2}\[
  |-join\s{0,2}\(
`;

export const joinReading: Woken = {
  markers: {
    keywords: ['.join(', 'join("",', "join('',", "implode('',", 'implode("",', '-join', "{'", "{ '"],
    reach: [400, 400],
  },
  *rewrites({ text }, start, end) {
    const part = text.slice(start, end);
    if (join.test(part)) yield* seamsIn(text, start, end);
  },
  sure: true,
};

/**
 * The halves of an address in two literals, and `"@"` in the third place: `[user, host].join("@")`, `user + "@" + host`;
 * `'app'@'localhost'` is a user of a database.
 */
const halves =
  /(?<=(["'`])[\w.+-]{1,64})\1[^"'`]{1,60}\1(?=[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,12}\1[^@]{0,200}(?:(?<!\w)["'`]@["'`]|\}@[${]))/gi;

export const halvesReading: Woken = {
  markers: { keywords: ['"@"', "'@'", '`@`', '}@$', '}@{'], reach: [400, 4] },
  *rewrites({ text }, start, end) {
    for (const { 0: gap, index } of text.slice(start, end).matchAll(halves)) {
      yield { start: start + index, end: start + index + gap.length, text: '@' };
    }
  },
};
