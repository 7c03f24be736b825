import { coarseStep, type Numeral } from './numeral.ts';
import type { Sum } from './parser.ts';
import { isAdditive, literals, readAs, valueOf, type Range, type Reading } from './value.ts';

export const readings: readonly Reading[] = [false, true].flatMap((relativePercent) =>
  [false, true].map((otherSeparators) => ({ relativePercent, otherSeparators })),
);

/** A sum and the number that was shown as its result. */
interface Equation {
  readonly sum: Sum;
  readonly result: Numeral;
  readonly negative: boolean;
  readonly loose: boolean;
}

/** Does the shown result lie within what the sum may come to, as finely as it was shown? */
export function holds({ sum, result, negative, loose }: Equation, reading: Reading): boolean {
  const range = valueOf(sum, reading);
  if (!Number.isFinite(range.exact) || Math.abs(range.exact) > 2 ** 52) return true;
  const percent = result.percent || literals(sum).some(({ number }) => number.percent);
  const shown = readAs(result, reading) * (negative ? -1 : 1);
  const step = result.ambiguous && reading.otherSeparators ? result.step / 1000 : result.step;
  const worths = percent ? [1, 100, 0.01] : [1];
  return worths.some((worth) =>
    fits(range, worth, shown, step, loose ? coarseStep(result) * (step / result.step) : 0, isAdditive(sum)),
  );
}

function fits(
  { exact, low, high }: Range,
  worth: number,
  shown: number,
  step: number,
  coarse: number,
  additive: boolean,
): boolean {
  const value = exact * worth;
  if (coarse > 0 && Math.abs(value - shown) <= Math.max(coarse, Math.abs(value) * 0.1)) return true;
  const rounded = Math.round(value / step) * step;
  const showable = Math.abs(rounded - value) <= Math.abs(value) * 1e-9 + 1e-12;
  if (showable && Math.abs(value - shown) <= Math.abs(value) * 1e-9 + 1e-9) return true;
  // what is saved or lost may be told with a minus
  if (shown < 0 && Math.abs(value + shown) <= step / 2 + Math.abs(value) * 1e-9) return true;
  const slack = (showable ? 0 : step) + Math.abs(value) * 1e-9;
  if (additive) return Math.abs(value - shown) <= slack;
  return shown >= low * worth - slack && shown <= high * worth + slack;
}
