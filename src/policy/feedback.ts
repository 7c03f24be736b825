/** What people said of one judge's marks on this device: how many they looked at, and how many of these were wrong. */
interface JudgeRecord {
  readonly seen: number;
  readonly wrong: number;
}
export type Feedback = Readonly<{ [judge: string]: JudgeRecord }>;

/** Each wrong mark moves the judge's threshold up by this share of what is left above it. */
const step = 0.15;

/**
 * Whether a mark is strong enough for somebody who has called that many of the judge's marks wrong. `most` (0..100) is
 * how far the policy lets feedback go; what a judge has proved (strength 1) is always shown.
 */
export const isStrongEnough = (strength: number, { wrong = 0 }: Partial<JudgeRecord> = {}, most = 100): boolean =>
  strength >= Math.min(1, most / 100, wrong * step);
