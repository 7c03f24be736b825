/** How strong a model's score is, 0..1: 0 at or below the threshold, 1 for the highest score there is. */
export const strengthOf = (score: number, threshold: number): number =>
  Math.max(0, (score - threshold) / Math.max(1e-9, 1 - threshold));
