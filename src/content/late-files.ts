import type { Held } from '../page-io/hold-files.ts';
import { lateWords } from '../ui/late-words.ts';
import { plainNote } from '../ui/plain-note.ts';
import type { Loader } from './parts.ts';

/** Files wait for the part that asks about them. Where it cannot be had they stay out, and a plain note says so. */
export const lateFiles =
  (loader: Loader) =>
  (held: Held): void =>
    void loader
      .load('files')
      .then((files) => files?.inspect(held) ?? Promise.reject(new Error('no part')))
      .catch(() => {
        held.release([]);
        plainNote(lateWords.file);
      });
