import type { VaultEntry } from '../engine/types.ts';

/** What one tab has learned on one host and a reload should not forget. */
export interface TabSession {
  readonly entries: readonly VaultEntry[];
  /** Values that the person chose to send after a warning, in the form in which they are compared. */
  readonly approved: readonly string[];
}
