import type { Finding } from '../engine/types.ts';

/**
 * A finding in a file: where ("page 3"), whether in hidden text, and the words, for the page that gave the file alone.
 */
export interface FileFinding {
  readonly finding: Finding;
  readonly where: string;
  readonly hidden: boolean;
  readonly value: string;
}

/** Why a file is not read that only a password opens. */
export const locked = 'it is locked with a password';

/**
 * What a file holds, or why that is not known. `text`: the beginning of what it says, as evidence for judges. `shut`:
 * why something inside could not be read. `unread`: pictures, sound or the like in it were not looked at.
 */
export type FileAnswer =
  | {
      readonly kind: 'read';
      readonly findings: readonly FileFinding[];
      readonly text: string;
      readonly unread: boolean;
      readonly shut?: string;
    }
  | { readonly kind: 'unreadable'; readonly why: string };
