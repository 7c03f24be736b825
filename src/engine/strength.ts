/** Where a score stands between a judge's own threshold (0) and certainty (1). */
export const strengthOf = (score: number, threshold: number): number =>
  Math.max(0, (score - threshold) / Math.max(1e-9, 1 - threshold));
