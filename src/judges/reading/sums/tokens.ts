import { regex } from '../../../engine/regex.ts';
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
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '\\times': '*',
  '\\cdot': '*',
  '/': '/',
  '÷': '/',
  '\\div': '/',
  '^': '^',
  '**': '^',
  x: '*',
  X: '*',
  of: 'of',
  plus: '+',
  minus: '-',
  times: '*',
  'multiplied by': '*',
  'divided by': '/',
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const superscriptValue = (text: string): number =>
  Number([...text].map((c) => superscripts.indexOf(c)).join(''));

const startsNumber = /[\d.$€£¥₹]|[A-Z]{1,2}[$€£¥₹]/y;
const number = new RegExp(numeralPattern, 'uy');
const power = /[⁰¹²³⁴-⁹]+/y;
const phrase = regex('y')`
  \b(?:
    multiplied by|divided by|is equal to|equal to|equals|comes (?:out )?to|adds up to|amounts to
    |works out (?:to|at)|gives(?: us)?|makes|totals|ist|sind|ergibt|ergeben|macht|sont|fait|font|donne|suman?
    |fanno|wynosi
  )\b
`;
const sign = /\*\*|\\(?:times|cdot|div|approx)\b|[-+*×·⋅/÷^−–=≈≃≅()]/y;
const word = /\p{L}[\p{L}'’]*/uy;

/** What the pattern, which is sticky, finds right here. */
function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

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

const singles: Readonly<Record<string, 'open' | 'close'>> = { '(': 'open', ')': 'close' };

function operatorAt(text: string, start: number, written: string): Token | undefined {
  const operator = operators[written.toLowerCase()];
  if (!operator) return undefined;
  const end = start + written.length;
  const tight = /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
  return { start, end, kind: 'operator', operator, tight, sign: written };
}

function signAt(text: string, start: number): Token | undefined {
  const [written] = here(sign, text, start) ?? [];
  if (written === undefined) return undefined;
  const end = start + written.length;
  const single = singles[written];
  if (single) return { start, end, kind: single };
  return operatorAt(text, start, written) ?? { start, end, kind: 'relation', loose: written !== '=', word: false };
}

function wordAt(text: string, start: number): Token | undefined {
  const phrased = here(phrase, text, start)?.[0];
  const written = phrased ?? here(word, text, start)?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  const isRelation = phrased !== undefined || written === 'is' || written === 'are';
  return (
    operatorAt(text, start, written) ??
    (isRelation
      ? { start, end, kind: 'relation', loose: false, word: true }
      : { start, end, kind: 'word', word: written.toLowerCase() })
  );
}

function numberAt(text: string, start: number): Token | undefined {
  const hit = here(startsNumber, text, start) && here(number, text, start);
  if (!hit) return undefined;
  const end = start + hit[0].length;
  return clings(text, start, end)
    ? { start, end, kind: 'other' }
    : { start, end, kind: 'number', number: numeral(hit.groups ?? {}) };
}

function powerAt(text: string, start: number): Token | undefined {
  const hit = here(power, text, start);
  return hit ? { start, end: start + hit[0].length, kind: 'power' } : undefined;
}

/** The tokens of `text`; offsets are in `text`. Commas between things are no tokens. */
export function sumTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? '';
    if (unit === ' ' || unit === ',' || !/\S/.test(unit)) {
      at++;
      continue;
    }
    const other = (): Token => ({ start: at, end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), kind: 'other' });
    const token = numberAt(text, at) ?? wordAt(text, at) ?? signAt(text, at) ?? powerAt(text, at) ?? other();
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
