import { isUnit } from './units.ts';
import { numeral, numeralPattern, type Numeral } from './numeral.ts';

interface At {
  readonly start: number;
  readonly end: number;
}
export type Operator = '+' | '-' | '*' | '/' | '^' | 'of';
export type Token =
  | (At & { readonly kind: 'number'; readonly number: Numeral })
  | (At & { readonly kind: 'operator'; readonly operator: Operator; readonly tight: boolean; readonly sign: string })
  | (At & { readonly kind: 'relation'; readonly loose: boolean; readonly word: boolean })
  | (At & { readonly kind: 'word'; readonly word: string })
  | (At & { readonly kind: 'open' | 'close' | 'power' | 'other' });

const operators: Readonly<Record<string, Operator>> = {
  '+': '+', '-': '-', '−': '-', '–': '-', '*': '*', '×': '*', '·': '*', '⋅': '*', '\\times': '*', '\\cdot': '*',
  '/': '/', '÷': '/', '\\div': '/', '^': '^', '**': '^', x: '*', X: '*', of: 'of', plus: '+', minus: '-', times: '*',
  'multiplied by': '*', 'divided by': '/',
}; // prettier-ignore
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const superscriptValue = (text: string): number =>
  Number([...text].map((c) => superscripts.indexOf(c)).join(''));

const shape = new RegExp(
  [
    numeralPattern.source,
    '(?<power>[⁰¹²³⁴-⁹]+)',
    '(?<phrase>\\b(?:multiplied by|divided by|is equal to|equal to|equals|comes (?:out )?to|adds up to|amounts to|works out (?:to|at)|gives(?: us)?|makes|totals)\\b)',
    '(?<operator>\\*\\*|\\\\(?:times|cdot|div)\\b|[-+*×·⋅/÷^−–])',
    '(?<equal>[=≈≃≅]|\\\\approx\\b)',
    '(?<open>\\()',
    '(?<close>\\))',
    "(?<word>\\p{L}[\\p{L}'’]*)",
    '(?<other>[^\\s,])',
  ].join('|'),
  'gu',
);

const joined = /[\p{L}\d_.]/u;

/** A number is unreadable where letters, further digits or a point cling to it: 1.2.3, 10:30, 2nd, v4, 3x. */
function clings(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text.slice(end, end + 2);
  if (joined.test(before) && !(/[xX]/.test(before) && /[\d\s)]/.test(text[start - 2] ?? ' '))) return true;
  if (/^[.:,]\d/.test(after) || /^[_′″'"!]/.test(after)) return true;
  const letters = /^[\p{L}]+/u.exec(text.slice(end, end + 12))?.[0] ?? '';
  return letters !== '' && !isUnit(letters) && !(/^[xX]$/.test(letters) && /^[xX]\s?\d/.test(text.slice(end, end + 3)));
}

function tokenOf(text: string, hit: RegExpExecArray): Token {
  const groups = hit.groups ?? {};
  const at = { start: hit.index, end: hit.index + hit[0].length };
  const word = hit[0];
  if (groups['num'] !== undefined) {
    return clings(text, at.start, at.end)
      ? { ...at, kind: 'other' }
      : { ...at, kind: 'number', number: numeral(groups) };
  }
  if (groups['power']) return { ...at, kind: 'power' };
  if (groups['open']) return { ...at, kind: 'open' };
  if (groups['close']) return { ...at, kind: 'close' };
  if (groups['equal']) return { ...at, kind: 'relation', loose: word !== '=', word: false };
  const operator = operators[word.toLowerCase()] ?? operators[word];
  if (operator && (groups['operator'] || groups['phrase'] || groups['word'])) {
    const tight = /\S/.test(text[at.start - 1] ?? ' ') && /\S/.test(text[at.end] ?? ' ');
    return { ...at, kind: 'operator', operator, tight, sign: word };
  }
  if (groups['phrase'] || /^(?:is|are)$/.test(word)) return { ...at, kind: 'relation', loose: false, word: true };
  return groups['word'] ? { ...at, kind: 'word', word: word.toLowerCase() } : { ...at, kind: 'other' };
}

/** The tokens of `text`; offsets are in `text`. Commas between things are no tokens. */
export function sumTokens(text: string): readonly Token[] {
  shape.lastIndex = 0;
  const tokens: Token[] = [];
  for (let hit = shape.exec(text); hit !== null; hit = shape.exec(text)) tokens.push(tokenOf(text, hit));
  return tokens;
}
