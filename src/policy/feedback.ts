/** What people said of one judge's marks on this device: how many they looked at, and how many of these were wrong. */
interface JudgeRecord {
  readonly seen: number;
  readonly wrong: number;
}
/** By the judge's id. */
export type Feedback = Readonly<{ [judge: string]: JudgeRecord }>;

/** Each wrong mark moves the judge's threshold up by this share of what is left above it. */
const step = 0.15;

/**
 * Whether to show a mark of this strength (0: just at the judge's threshold, 1: proved) to somebody who has called
 * `wrong` marks of the same judge wrong. Each of those raises the bar by `step`; `most` (0..100, percent) is how high
 * the policy lets it rise. A proved mark is always shown.
 */
export const isStrongEnough = (strength: number, { wrong = 0 }: Partial<JudgeRecord> = {}, most = 100): boolean =>
  strength >= Math.min(1, most / 100, wrong * step);
