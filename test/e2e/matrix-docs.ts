import type { Outcome } from './matrix-carriers.ts';
import type { Cell } from './matrix.ts';
import { unknown } from './matrix-fronts.ts';
import { sites } from './matrix-targets.ts';
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

export const browsers = ['Chromium', 'Firefox'] as const;
export type Browser = (typeof browsers)[number];

/** What the runs of one browser found, by site. */
export interface Coverage {
  readonly rows: Readonly<Record<string, Row>>;
  /** What became of a key that a page's own script sent, by site and way out. */
  readonly carriers: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const wasTried = (outgoing: Cell['outgoing']): boolean => !/^not |refused/.test(outgoing);
const words = ({ outgoing, replaced, clean }: Cell): string => {
  if (!wasTried(outgoing)) return outgoing;
  return [outgoing, ...(replaced ? ['replaced'] : []), ...(clean ? [] : ['clean text harmed'])].join(', ');
};

function marks({ columns }: Row): string {
  const tried = columns.filter(({ cell }) => wasTried(cell.outgoing));
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

const rowsOf = ({ rows }: Coverage, targets: object): readonly Row[] =>
  Object.keys(targets).flatMap((name) => rows[name] ?? []);

function half(browser: Browser, found: Coverage): string {
  const [described, others] = [rowsOf(found, sites), rowsOf(found, unknown)];
  const all = [...described, ...others];
  return `## ${browser}

${tally(all)}.

### Described sites, in ${browser}

${table(described)}

### Chats nobody has described, in ${browser}

${table(others)}

### Notes on ${browser}

${notes(all)}`;
}

/** What became of one way out over all sites: "held on 17", and where it was otherwise. */
function overSites({ carriers }: Coverage, way: string): string {
  const sites = new Map<string, string[]>();
  for (const [site, found] of Object.entries(carriers)) {
    const outcome = found[way] ?? 'not tried';
    sites.set(outcome, [...(sites.get(outcome) ?? []), site]);
  }
  const told = [...sites].map(([outcome, on]) => (outcome === 'held' ? `held on ${on.length}` : `${outcome}: ${on.join(', ')}`)); // prettier-ignore
  return sites.get('not tried')?.length === Object.keys(carriers).length ? 'not tried' : told.join('; ');
}

function carriersTable(found: Readonly<Record<Browser, Coverage>>): string {
  const ways = Object.keys(Object.values(found.Chromium.carriers)[0] ?? {});
  const head = ['way out', ...browsers.map((browser) => `the key, in ${browser}`)];
  const body = ways.map((way) => [way, ...browsers.map((browser) => overSites(found[browser], way))]);
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** `docs/coverage.md`. */
export function coverageDocs(found: Readonly<Record<Browser, Coverage>>): string {
  return `# Coverage

Made by \`npm run coverage\` in Chromium and in Firefox, on this project's own copies of the chats' pages with the
real editors; no live site was asked. In each cell ordinary text is sent first and must arrive once and unchanged; then a
made-up AWS key is entered, and sent by Enter and by the button. The oracle is the server behind the pages: only what it
received counts as having left. Keys and mouse, input methods, dictation and drops are events that the page cannot tell
from a person's; autofill and other extensions are played by a script.

- *held*: the key never left, and the text was still there.
- *replaced*: the placeholder took its place in the editor's own model, and arrived instead.
- *leaked*, *text lost*, *clean text harmed*: what they say. *refused*: only without Parapet does the editor take it.
- *not driven*: no remote control of the browser can play this here.
- *not tried*: the editor takes no such input, or the bench failed; see the notes.

${browsers.map((browser) => half(browser, found[browser])).join('\n\n')}

## What a page's own script sends

On each described site and one that nobody has described. A key is sent by each way out, then ordinary text, which must
arrive. *Not tried*: the browser has no such way, or sends nothing by it where Parapet is not there either.

${carriersTable(found)}
`;
}
