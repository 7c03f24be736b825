import { literals, isAdditive, valueOf } from './value.ts';
import type { Sum } from './parser.ts';
import { measureOf } from './units.ts';

type Literal = Sum & { readonly kind: 'literal' };

const factors = [7, 12, 24, 30, 52, 60, 100, 365, 1024, 3600];

/** Is the shown result the sum in another unit (500 g × 2 = 1 kg)? Then the numbers prove nothing. */
function converted(sum: Sum, result: Literal): boolean {
  const value = valueOf(sum, { relativePercent: false, otherSeparators: false }).exact;
  const ratio = Math.abs(value / result.number.value);
  const size = Math.max(ratio, 1 / ratio);
  const power = Math.log10(size);
  // far off without a unit on the way: a conversion was left out of the line
  if (size > 8) return true;
  return Math.abs(power - Math.round(power)) < 0.004 || factors.some((factor) => Math.abs(size / factor - 1) < 0.03);
}

/**
 * May the numbers of this equation be held against each other at all? Only where no unit changes on the way that this
 * reader does not understand.
 */
export function unitsFit(sum: Sum, result: Literal): boolean {
  const parts = literals(sum);
  const units = new Set(parts.flatMap((part) => part.units));
  const money = result.number.currency !== '';
  const ours = result.units.filter((unit) => units.has(unit));
  if ([...units, ...result.units].some((unit) => unit.length === 1 && !(ours.includes(unit) && units.size === 1)))
    return false;
  const measures = [...units].map(measureOf).filter((measure) => measure !== undefined);
  if (new Set(measures).size < measures.length) return false;
  if (isAdditive(sum) && units.size > 1 && !money) return false;
  if (new Set(parts.map(({ number }) => number.currency).filter(Boolean)).size > 1) return false;
  const foreign = result.units.length > 0 && ours.length === 0 && measureOf(result.units[0] ?? '') !== undefined;
  if (foreign && units.size > 0) return false;
  return !(result.units.length > 0 && ours.length === 0 && converted(sum, result));
}
