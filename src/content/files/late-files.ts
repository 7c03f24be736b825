import type { FileHandlers } from '../../page-io/files/hold-files.ts';
import { lateWords } from '../../ui/late-words.ts';
import { plainNote } from '../../ui/plain-note.ts';
import type { Loader } from '../parts.ts';

/** A drag enters many elements of a page (ms). */
const oncePer = 20_000;

/** Files wait for the part that asks about them. Where it cannot be had they stay out, and a plain note says so. */
export function lateFiles(loader: Loader): Pick<FileHandlers, 'inspect' | 'expect'> {
  let expected = -oncePer;
  return {
    inspect: (held) =>
      void loader
        .load('files')
        .then((files) => files?.inspect(held) ?? Promise.reject(new Error('no part')))
        .catch(() => {
          held.release([]);
          plainNote(lateWords.file);
        }),
    expect() {
      if (performance.now() - expected < oncePer) return;
      expected = performance.now();
      void loader.load('files').then((files) => files?.expect());
    },
  };
}
