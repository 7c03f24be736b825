import { wordList } from '../../../engine/regex.ts';
import type { Numeral } from './numeral.ts';
import { superscriptValue, type Operator, type Token } from './tokens.ts';
import { singular } from './units.ts';

export type Sum =
  | { readonly kind: 'literal'; readonly number: Numeral; readonly units: readonly string[] }
  | { readonly kind: 'negative'; readonly of: Sum }
  | { readonly kind: 'pair'; readonly operator: Operator; readonly left: Sum; readonly right: Sum };

export interface Parsed {
  readonly sum: Sum;
  /** Index of the first token after it. */
  readonly next: number;
  readonly operators: readonly (Token & { readonly kind: 'operator' })[];
}

/** Words that may not be taken for the unit of a number. */
const noUnit = new Set(
  wordList`
    and or is are was were be the a an to in on at as by for from with than then so if but not which that this it you
    we they i he she will would can could should has have had gives give leaves left more less times plus minus of off
    over under after before between until because since where when while per each all both only also
  `.split(' '),
);

/** Recursive descent over one line's tokens. Depth is bounded by `deepest`. */
export class SumParser {
  #tokens: readonly Token[];
  #text: string;
  #at = 0;
  #depth = 0;
  #operators: (Token & { readonly kind: 'operator' })[] = [];

  constructor(tokens: readonly Token[], text: string) {
    this.#tokens = tokens;
    this.#text = text;
  }

  /** The longest sum that starts at token `from`; undefined where none does. */
  parse(from: number): Parsed | undefined {
    this.#at = from;
    this.#depth = 0;
    this.#operators = [];
    const sum = this.#series(['+', '-'], () => this.#product());
    return sum && { sum, next: this.#at, operators: this.#operators };
  }

  #series(signs: readonly Operator[], part: () => Sum | undefined): Sum | undefined {
    let left = part();
    while (left) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'operator' || !signs.includes(token.operator)) return left;
      if (token.operator === 'of' && !(left.kind === 'literal' && left.number.percent)) return left;
      const back = this.#at++;
      this.#operators.push(token);
      const right = part();
      if (!right) {
        this.#at = back;
        this.#operators.pop();
        return left;
      }
      left = { kind: 'pair', operator: token.operator, left, right };
    }
    return left;
  }

  #product(): Sum | undefined {
    return this.#series(['*', '/', 'of'], () => this.#power());
  }

  #power(): Sum | undefined {
    const base = this.#atom();
    const token = this.#tokens[this.#at];
    if (!base) return undefined;
    if (token?.kind === 'power' && this.#tokens[this.#at - 1]?.end === token.start) {
      this.#at++;
      const value = superscriptValue(this.#text.slice(token.start, token.end));
      const number = { value, step: 1, currency: '', percent: false, ambiguous: false };
      return { kind: 'pair', operator: '^', left: base, right: { kind: 'literal', number, units: [] } };
    }
    if (token?.kind !== 'operator' || token.operator !== '^') return base;
    const back = this.#at++;
    this.#operators.push(token);
    const right = this.#power();
    if (right) return { kind: 'pair', operator: '^', left: base, right };
    this.#at = back;
    this.#operators.pop();
    return base;
  }

  #atom(): Sum | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'number') {
      this.#at++;
      return { kind: 'literal', number: token.number, units: this.#units(token.end) };
    }
    if (
      token?.kind === 'operator' &&
      token.sign !== '–' &&
      token.operator === '-' &&
      this.#tokens[this.#at + 1]?.start === token.end
    ) {
      this.#at++;
      const of = this.#power();
      return of && { kind: 'negative', of };
    }
    return token?.kind === 'open' ? this.#group() : undefined;
  }

  #group(): Sum | undefined {
    if (++this.#depth > 12) return undefined;
    this.#at++;
    const inner = this.#series(['+', '-'], () => this.#product());
    if (!inner || this.#tokens[this.#at]?.kind !== 'close') return undefined;
    this.#at++;
    return inner;
  }

  /** `km`, `apples`, `dollars per hour`, `km/h`: at most three words that cling to a number. */
  #units(end: number): readonly string[] {
    const units: string[] = [];
    let last = this.#perUnit(end, units);
    while (units.length < 3) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'word' || token.start - last > 1 || noUnit.has(token.word)) break;
      if (/[,;\n\t]/.test(this.#text.slice(last, token.start))) break;
      units.push(singular(token.word));
      this.#at++;
      last = this.#perUnit(token.end, units);
    }
    return units;
  }

  #perUnit(end: number, units: string[]): number {
    const [slash, other] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    const slashed = slash?.kind === 'operator' && slash.sign === '/' && slash.start === end;
    if (!slashed && !(slash?.kind === 'word' && slash.word === 'per')) return end;
    if (other?.kind !== 'word') return end;
    this.#at += 2;
    units.push(singular(other.word));
    return other.end;
  }
}
