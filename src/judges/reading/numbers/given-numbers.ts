import { regex } from '../../../engine/regex.ts';
import type { Reading } from './separators.ts';

const scales = [1, 100, 0.01, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];

const near = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 1e-9 + 1e-12;

/** `2` says nothing of 2,000, and with its rounding it would say something of every year there is. */
const isSharp = ({ value }: Reading): boolean =>
  String(value)
    .replace(/\D|0+$/g, '')
    .replace(/^0+/, '').length > 1;

/** Is it one of the text's numbers, in other digits, another scale, or rounded? A year is only itself. */
export function isGiven({ value, step }: Reading, given: readonly Reading[], isYear: boolean): boolean {
  if (isYear) return given.some((theirs) => theirs.value === value);
  return given.some((theirs) =>
    scales.some((scale) => {
      // a share and its percentage; 25,000 says nothing of 250
      if ((scale === 100 && theirs.value > 1) || (scale === 0.01 && value > 1)) return false;
      const scaled = theirs.value * scale;
      if (scale !== 1 && !isSharp(theirs)) return near(value, scaled);
      const slack = Math.max(step, theirs.step * scale <= value ? theirs.step * scale : 0) / 2;
      return near(value, scaled) || Math.abs(value - scaled) <= Math.min(slack, Math.abs(scaled) * 0.06) + 1e-12;
    }),
  );
}

/** `more than two hundred` of 212: a number that the text's own is not far from. */
export const bounded = regex('iu')`
  (?<!\p{L})(?:
    more than|over|above|at least|nearly|almost|up to|less than|under|below|fewer than|some|mehr als|über
    |mindestens|fast|knapp|weniger als|unter|plus de|près de|moins de|au moins|presque|más de|casi|menos de
    |al menos|oltre|più di|quasi|meno di|almeno|mais de|pelo menos|meer dan|bijna|ponad|prawie
  )\s(?:\p{Sc}\s?)?$
`;
const nearness = 0.15;
export const isNear = (one: Reading, given: readonly Reading[]): boolean =>
  given.some(({ value }) => Math.abs(value - one.value) <= Math.abs(value) * nearness);
