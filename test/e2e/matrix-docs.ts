import type { Cell } from './matrix.ts';
import { wayNames, type WayName } from './matrix-ways.ts';

export interface Column {
  readonly way: WayName;
  readonly cell: Cell;
}
export interface Row {
  readonly name: string;
  readonly carrier: string;
  readonly columns: readonly Column[];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const words = ({ outgoing, replaced, clean }: Cell): string => {
  if (outgoing === 'not tried') return outgoing;
  return [outgoing, ...(replaced ? ['replaced'] : []), ...(clean ? [] : ['clean text harmed'])].join(', ');
};

function marks({ columns }: Row): string {
  const tried = columns.filter(({ cell }) => cell.outgoing !== 'not tried');
  return `${tried.filter(({ cell }) => cell.marked).length} of ${tried.length}`;
}

function table(rows: readonly Row[]): string {
  const head = ['site', 'carrier', ...wayNames, 'wrong sum marked'];
  const body = rows.map((row) => [row.name, row.carrier, ...row.columns.map(({ cell }) => words(cell)), marks(row)]);
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** How many cells ended how, in words. */
export function tally(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { columns } of rows)
    for (const { cell } of columns) counts.set(words(cell), (counts.get(words(cell)) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${count} ${what}`).join('; ');
}

const notes = (rows: readonly Row[]): string =>
  rows
    .flatMap(({ name, columns }) =>
      columns.flatMap(({ way, cell }) => (cell.note === undefined ? [] : [`- ${name}, ${way}: ${cell.note}`])),
    )
    .join('\n');

/** `docs/coverage.md`. */
export function coverageDocs(
  described: readonly Row[],
  unknown: readonly Row[],
  carriers: readonly (readonly [way: string, outcome: string])[],
): string {
  return `# Coverage

Made by \`npm run coverage\` in Chromium, on this project's own copies of the chats' pages with the
real editors; no live site was asked. In each cell ordinary text is sent first and must arrive once and unchanged; then a
made-up AWS key is entered, and sent by Enter and by the button. The oracle is the server behind the pages: only what it
received counts as having left.

- *held*: the key never left, and the text was still there.
- *replaced*: the placeholder took its place in the editor's own model, and arrived instead.
- *leaked*, *text lost*, *let through*, *clean text harmed*: what they say.
- *not tried*: the editor takes no such input, or the bench failed; see the notes.

Together: ${tally([...described, ...unknown])}.

## Described sites

${table(described)}

## Chats nobody has described

${table(unknown)}

## What a page's own script sends, on a described site

| way out | the key |
| --- | --- |
${carriers.map(line).join('\n')}

## Notes

${notes([...described, ...unknown])}
`;
}
