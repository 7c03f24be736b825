import { randomBytes } from 'node:crypto';
import { exactList, isSalt, leastLength, mostWords, writeExactList } from '../engine/exact.ts';
import { readArguments } from './arguments.ts';
import { csvRows } from './csv.ts';
import { Refusal } from './refusal.ts';
import { wholeText } from './sources.ts';
import { note, writeLine } from './streams.ts';

export const fingerprintHelp = `parapet fingerprint [file.csv, file of lines, or -] [options]

Makes a list of salted hashes of records (customer ids, names, mail addresses), so that they are found in texts without
the list holding them. Prints settings for a policy: {"fingerprints": ["pf1:..."]}. A record has one to ${mostWords} words and
at least ${leastLength} characters; others are left out and counted.

  --salt <text>     8 to 120 signs without blanks; without one it is random. Another salt makes another list
  --column <name>   of a .csv file only this column (again for more); else every cell
The first line of a .csv file is taken for the names of its columns, which are no records.

About 6.5 bytes a record. By chance one in 13 million unknown phrases is taken for a record. Whoever has the list can try
values out, so hide only records that cannot be guessed one by one.

Exit code: 0 done, 2 something could not be done.`;

/** The records of a file: lines, or the cells of a csv file. */
function recordsOf(path: string, text: string, columns: readonly string[]): readonly string[] {
  if (!/\.csv$/i.test(path) && columns.length === 0) return text.split(/\r?\n/);
  const [head = [], ...rows] = csvRows(text);
  if (columns.length === 0) return rows.flat();
  const wanted = columns.map((name) => {
    const at = head.findIndex((cell) => cell.trim().toLowerCase() === name.toLowerCase());
    if (at < 0) throw new Refusal(`there is no column "${name}". Check the first line of the file.`);
    return at;
  });
  return rows.flatMap((row) => wanted.map((at) => row[at] ?? ''));
}

export async function fingerprint(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('fingerprint', args, {
    salt: { type: 'string' },
    column: { type: 'string', multiple: true, default: [] },
  });
  const salt = values.salt ?? randomBytes(18).toString('base64url');
  if (!isSalt(salt)) throw new Refusal('the salt must be 8 to 120 ASCII signs without blanks.');
  const [path = '-', ...more] = positionals;
  if (more.length > 0) throw new Refusal('name one file; run it again for others.');
  const records = recordsOf(path, await wholeText(path), values.column).filter((record) => record.trim() !== '');
  const { list, unfit } = exactList(records, salt);
  if (list.count === 0)
    throw new Refusal(
      `no record could be used. A record has 1 to ${mostWords} words and at least ${leastLength} characters.`,
    );
  if (unfit > 0)
    note(`parapet: ${unfit} of ${records.length} records left out: too short, or more than ${mostWords} words`);
  await writeLine(JSON.stringify({ fingerprints: [writeExactList(list)] }));
  return 0;
}
