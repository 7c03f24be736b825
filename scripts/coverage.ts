import { writeFileSync } from 'node:fs';
import { launch } from '../test/e2e/harness.ts';
import { coverageDocs, type Column, type Row } from '../test/e2e/matrix-docs.ts';
import { unknown } from '../test/e2e/matrix-fronts.ts';
import { sites, type MatrixTarget } from '../test/e2e/matrix-targets.ts';
import { wayNames } from '../test/e2e/matrix-ways.ts';
import { tryCarrier, tryCell } from '../test/e2e/matrix.ts';
import { waysOut } from '../test/e2e/ways-out.ts';

/**
 * The whole matrix, in one browser: sites x ways in, and the ways in which a page's own script can send, each with what
 * left by the oracle's word. Writes docs/coverage.md. Two patterns pick some of the rows and ways, and then nothing is
 * written: `npm run coverage 'Slate|deep' typed`.
 */
const [onlyRow, onlyWay] = process.argv.slice(2);
const fits = (name: string, pattern: string | undefined): boolean =>
  pattern === undefined || new RegExp(pattern).test(name);
const lab = await launch();

async function rowsOf(targets: Readonly<Record<string, MatrixTarget>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, target] of Object.entries(targets).filter(([each]) => fits(each, onlyRow))) {
    const columns: Column[] = [];
    for (const way of wayNames.filter((each) => fits(each, onlyWay))) {
      const cell = await tryCell(lab, target, way);
      columns.push({ way, cell });
      console.log([name, way, JSON.stringify(cell)].join(' | '));
    }
    rows.push({ name, carrier: target.carrier, columns });
  }
  return rows;
}

async function carriers(): Promise<readonly (readonly [string, string])[]> {
  const all: [string, string][] = [];
  for (const way of Object.keys(waysOut)) {
    const outcome = await tryCarrier(lab, way);
    all.push([way, outcome]);
    console.log(`${way} | ${outcome}`);
  }
  return all;
}

const described = await rowsOf(sites);
const others = await rowsOf(unknown);
if (onlyRow === undefined) writeFileSync('docs/coverage.md', coverageDocs(described, others, await carriers()));
await lab.close();
