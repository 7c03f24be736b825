/** Digits of a text that a name may stand beside. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** The stretch around. */
  readonly from: number;
  readonly to: number;
}

/** The first run, of those from `low` on, that ends at `place` or behind it; they are in order. */
export function runFrom(runs: readonly DigitRun[], low: number, place: number): number {
  let from = low;
  let to = runs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.end ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
