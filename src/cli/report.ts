import type { Format } from './arguments.ts';
import type { Entry } from './entry.ts';
import { sarif } from './sarif.ts';
import { writeLine } from './streams.ts';

/** Takes findings as they come; `finish` ends the report. */
export interface Reporter {
  add(file: string, entry: Entry): Promise<void>;
  /** `whole`: whether all that was named could be read. */
  finish(whole: boolean): Promise<void>;
}

function textReporter(): Reporter {
  let count = 0;
  const files = new Set<string>();
  return {
    async add(file, { line, column, severity, title, shown, rule, action }) {
      count++;
      files.add(file);
      const tail = action ? `${rule}, ${action}` : rule;
      await writeLine(`${file}:${line}:${column}  ${severity}  ${title}: ${shown}  (${tail})`);
    },
    async finish(whole) {
      const many = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
      if (count > 0) await writeLine(`${many(count, 'finding')} in ${many(files.size, 'text')}.`);
      else if (whole) await writeLine('Nothing found.');
    },
  };
}

/** Both machine formats are whole documents, so findings are gathered; they are small and hold no text. */
function gathered(write: (entries: ReadonlyMap<string, readonly Entry[]>) => object): Reporter {
  const entries = new Map<string, Entry[]>();
  return {
    add: (file, entry) => {
      const list = entries.get(file);
      if (list) list.push(entry);
      else entries.set(file, [entry]);
      return Promise.resolve();
    },
    finish: () => writeLine(JSON.stringify(write(entries), null, 2)),
  };
}

const json = (entries: ReadonlyMap<string, readonly Entry[]>): object => ({
  files: [...entries].map(([path, findings]) => ({ path, findings })),
});

export function reporter(format: Format): Reporter {
  if (format === 'text') return textReporter();
  return gathered(format === 'json' ? json : sarif);
}
