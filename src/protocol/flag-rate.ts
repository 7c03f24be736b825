/**
 * How many passages a model read on one site on one day, and how many of them it flagged. `day` is its local midnight.
 */
export interface FlagRate {
  readonly day: number;
  readonly site: string;
  /** Id and version. */
  readonly model: string;
  readonly read: number;
  readonly flagged: number;
}
