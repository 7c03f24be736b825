import { wordList } from '../../../engine/regex.ts';
import type { Span } from '../../../engine/types.ts';
import { SumParser, type Parsed, type Sum } from './parser.ts';
import { sumTokens, type Token } from './tokens.ts';
import { literals, valueOf } from './value.ts';

/** After one of these a number belongs to something larger that is not read here. */
const leading = new Set(
  wordList`
    of off per plus minus times by over mod log ln sin cos tan sqrt root square cube twice half double triple average
    mean median than between if choose version chapter page section step
  `.split(' '),
);

/** Signs that part what is before them from the sum. */
const opening = /[:"“”'‘’.!?>→$•✓-]/;
/** A tick or another picture does so too, where no number stands before it: `2 ➕ 3`. */
const picture = /^[\p{Extended_Pictographic}\ufe0f]$/u;

function opensByPicture(tokens: readonly Token[], from: number, text: string): boolean {
  let at = from;
  for (let token = tokens[at - 1]; token?.kind === 'other'; token = tokens[at - 1]) {
    if (!picture.test(text.slice(token.start, token.end))) return false;
    at--;
  }
  return at < from && !['number', 'close', 'power'].includes(tokens[at - 1]?.kind ?? '');
}

/** What stands before must not be a part of the sum that was not understood. */
function startsClean(tokens: readonly Token[], from: number, text: string): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  const gap = text.slice(before.end, tokens[from]?.start);
  if (/[\t\n,;]/.test(gap)) return before.kind !== 'number' || /[\t\n;]/.test(gap);
  if (before.kind === 'word') return gap !== '' && !leading.has(before.word) && before.word.length > 1;
  if (before.kind === 'relation') return !before.word || !/\d/.test(gap);
  if (before.kind === 'open') return /^[\s\\"“]?$/.test(text[before.start - 1] ?? '');
  if (before.kind !== 'other') return false;
  return opening.test(text.slice(before.start, before.end)) || opensByPicture(tokens, from, text);
}

/** What stands after must not carry the number on. */
function endsClean(tokens: readonly Token[], next: number, text: string, wordy: boolean): boolean {
  const after = tokens[next];
  const end = tokens[next - 1]?.end ?? 0;
  const tail = text.slice(end, end + 24);
  if (/^\s*(?:!(?!\s|$)|%|[-–]\d|(?:or|to|through|and a half|dozen|remainder|R|r)\b)/.test(tail)) return false;
  if (wordy) return /^\s*(?:$|[.,;:!?)\n\t])/.test(tail);
  if (!after || /[\n\t]/.test(text.slice(end, after.start))) return true;
  if (after.kind === 'operator') return false;
  return after.kind !== 'open' && after.kind !== 'power' ? after.kind !== 'number' : after.start > end;
}

/** `18-24 = 5` is a range, `1/2 = 1 cup` a label, `3/4/2024 = ...` a date. */
function isSum({ sum, operators }: Parsed): boolean {
  if (sum.kind === 'literal' || sum.kind === 'negative') return false;
  if (operators.filter(({ sign: written, tight }) => written === '/' && tight).length > 1) return false;
  const dashes = operators.filter(({ operator }) => operator === '-');
  if (operators.length === 1 && dashes.length === 1) {
    const [dash] = dashes;
    const values = literals(sum).map(({ number }) => number.value);
    return !(dash?.tight || dash?.sign === '–') && (values[0] ?? 0) >= (values[1] ?? 0);
  }
  const [slash] = operators;
  return !(operators.length === 1 && slash?.sign === '/' && slash.tight);
}

/** `25-(25+10) = 15`: a dash without spaces that would lead below zero joins two ends. */
function isSpread({ sum, operators }: Parsed, negative: boolean): boolean {
  const dashed = operators.some(({ operator, tight, sign: written }) => operator === '-' && (tight || written === '–'));
  return dashed && !negative && valueOf(sum, { relativePercent: false, otherSeparators: false }).exact < 0;
}

/** The result as it stands in the text. */
interface Shown extends Span {
  readonly literal: Sum & { readonly kind: 'literal' };
  readonly negative: boolean;
  readonly next: number;
}

/** The number after the relation, with hedges (`about`) and a minus before it. */
function rightSide(tokens: readonly Token[], from: number, parser: SumParser): Shown | undefined {
  let at = from;
  while (at < from + 3) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      !/^(?:about|approximately|around|roughly|exactly|just|only|a|total|nearly|almost|usd|eur|gbp|chf)$/.test(
        token.word,
      )
    )
      break;
    at++;
  }
  const right = parser.parse(at);
  const inner = right?.sum.kind === 'negative' ? right.sum.of : right?.sum;
  const token = tokens[right?.sum.kind === 'negative' ? at + 1 : at];
  if (!right || inner?.kind !== 'literal' || token?.kind !== 'number') return undefined;
  return {
    literal: inner,
    negative: right.sum.kind === 'negative',
    next: right.next,
    start: tokens[at]?.start ?? 0,
    end: token.end,
  };
}

/** `17 × 24 = 418` as it stands in a text. Spans are relative to that text. */
export interface FoundEquation {
  readonly left: Span;
  readonly sum: Sum;
  readonly shown: Shown;
  /** Said with `≈`. */
  readonly loose: boolean;
}

/**
 * The equations of a line that are wholly understood: a sum, a relation, one number, and nothing more to either side.
 */
export function* equationsIn(text: string): Iterable<FoundEquation> {
  const tokens = sumTokens(text);
  const parser = new SumParser(tokens, text);
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    const opens =
      first?.kind === 'number' || first?.kind === 'open' || (first?.kind === 'operator' && first.sign === '-');
    if (!first || !opens || !startsClean(tokens, index, text)) continue;
    const left = parser.parse(index);
    const equal = left && tokens[left.next];
    if (!left || equal?.kind !== 'relation' || !isSum(left)) {
      index = Math.max(index, (left?.next ?? 0) - 1);
      continue;
    }
    const shown = rightSide(tokens, left.next + 1, parser);
    const wordy = equal.word && /^(?:is|are)$/.test(text.slice(equal.start, equal.end));
    if (shown && endsClean(tokens, shown.next, text, wordy) && !isSpread(left, shown.negative)) {
      const end = tokens[left.next - 1]?.end ?? first.end;
      yield { left: { start: first.start, end }, sum: left.sum, shown, loose: equal.loose };
    }
    index = left.next;
  }
}
