import { piece } from '../../../engine/regex.ts';
import type { Mark, Span } from '../../../engine/types.ts';
import { readingsOf, type Reading } from '../numbers/separators.ts';

export const number = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
export const money = piece`
  (?:[$€£¥₹]\s{0,4}(?:${number})|(?:${number})\s?(?:[$€£¥₹]|EUR|USD|GBP|CHF|euros?|dollars?|Franken)(?!\p{L}))
`;

export const numbersOf = (text: string): readonly string[] => text.match(new RegExp(number, 'gu')) ?? [];

interface Claim extends Span {
  /** As written. */
  readonly said: string;
  readonly of: readonly string[];
  /** All results that may be meant, by the values of `of`. */
  readonly results: (values: readonly number[]) => readonly number[];
  readonly what: string;
}

const styles: readonly ((readings: readonly Reading[]) => Reading | undefined)[] = [
  (all) => all[0],
  (all) => all.at(-1),
];

/** Right in the one country's way to write numbers or in the other's; `rounds`: the result was divided. */
export function verdict({ said, of, results, what, start, end }: Claim, rounds: boolean): Mark | undefined {
  let right: number | undefined;
  for (const style of styles) {
    const result = style(readingsOf(said));
    const values = of.map((one) => style(readingsOf(one))?.value ?? NaN);
    if (!result) return undefined;
    const all = results(values);
    // digits may be rounded or cut off
    const least = rounds ? -result.step : -result.step / 2;
    if (all.some((one) => result.value - one > least - 1e-9 && result.value - one <= result.step / 2 + 1e-9))
      return undefined;
    const nearest = all.reduce(
      (one, other) => (Math.abs(other - result.value) < Math.abs(one - result.value) ? other : one),
      all[0] ?? NaN,
    );
    if (result.value > nearest / 2 && result.value < nearest * 2) right ??= nearest;
  }
  if (right === undefined) return undefined;
  return { span: { start, end }, why: `${what} ${Number(right.toFixed(2))}, not ${said}.` };
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
