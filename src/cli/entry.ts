import type { Action, Category, Severity } from '../engine/types.ts';

/** One finding at its place, as reports show it. Lines and columns count from 1; all in UTF-16 units. */
export interface Entry {
  /** Id of the detector or judge. */
  readonly rule: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What may be shown: a masked value, or a judge's sentence. */
  readonly shown: string;
  readonly entity?: string;
  readonly action?: Action;
}
