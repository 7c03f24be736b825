import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { MatrixLab } from '../test/e2e/driven.ts';
import { launch as launchChromium } from '../test/e2e/harness.ts';
import { inChromium } from '../test/e2e/matrix-chromium.ts';
import { browsers, coverageDocs, type Browser, type Column, type Coverage, type Row } from '../test/e2e/matrix-docs.ts';
import { unknown } from '../test/e2e/matrix-fronts.ts';
import { sites, type MatrixTarget } from '../test/e2e/matrix-targets.ts';
import { wayNames } from '../test/e2e/matrix-ways.ts';
import { carrying, tryCarriers, type Outcome } from '../test/e2e/matrix-carriers.ts';
import { takes, tryCell, type Cell } from '../test/e2e/matrix.ts';
import { launch as launchFirefox } from '../test/firefox/harness.ts';
import { inFirefox } from '../test/firefox/matrix-firefox.ts';

/**
 * The matrix of coverage, in both browsers side by side: sites x ways in, and sites x ways in which a page's own script
 * can send, each with what left by the oracle's word. Patterns pick a browser, some of the sites (or `carriers`) and some
 * of the ways in: `npm run coverage firefox 'Slate|deep' typed`. What a run finds takes the place of what was known of its
 * sites, and docs/coverage.md is written as soon as all are known; of some ways in nothing is kept.
 */
const [onlyBrowser, onlyRow, onlyWay] = process.argv.slice(2);
const fits = (name: string, pattern: string | undefined): boolean =>
  pattern === undefined || new RegExp(pattern).test(name);

/** One browser with the extension, and one without: what an editor or a way out does not take there is not our doing. */
interface Labs {
  readonly lab: MatrixLab;
  readonly bare: MatrixLab;
}

async function rowsOf(browser: Browser, { lab, bare }: Labs): Promise<Coverage['rows']> {
  const rows: Record<string, Row> = {};
  for (const [name, target] of Object.entries({ ...sites, ...unknown }).filter(([each]) => fits(each, onlyRow))) {
    const columns: Column[] = [];
    for (const way of wayNames.filter((each) => fits(each, onlyWay))) {
      const tried = await tryCell(lab, target, way);
      const own = tried.outgoing === 'refused' && !(await takes(bare, target, way));
      const cell: Cell = own ? { ...tried, outgoing: 'not tried' } : tried;
      columns.push({ way, cell });
      console.log([browser, name, way, JSON.stringify(cell)].join(' | '));
    }
    rows[name] = { name, carrier: target.carrier, columns };
  }
  return rows;
}

/** Each described site, and one that nobody has described. */
const pages = { ...sites, 'React textarea': unknown['React textarea'] as MatrixTarget };

async function carriersOf(browser: Browser, { lab, bare }: Labs): Promise<Coverage['carriers']> {
  const possible = await carrying(bare, sites['chatgpt'] as MatrixTarget);
  const all: Record<string, Readonly<Record<string, Outcome>>> = {};
  for (const [site, target] of Object.entries(pages)) {
    const found = await tryCarriers(lab, target, possible);
    all[site] = found;
    const odd = Object.entries(found).filter(([, outcome]) => outcome !== 'held');
    console.log(`${browser} | ${site} | ${Object.keys(found).length} ways out; not held: ${JSON.stringify(odd)}`);
  }
  return all;
}

interface Launched {
  readonly lab: MatrixLab;
  readonly close: () => Promise<void>;
}
const launch: Readonly<Record<Browser, (extension: boolean) => Promise<Launched>>> = {
  async Chromium(extension) {
    const lab = await launchChromium({ extension });
    return { lab: inChromium(lab), close: lab.close };
  },
  async Firefox(extension) {
    const lab = await launchFirefox({ extension });
    return { lab: inFirefox(lab), close: lab.close };
  },
};

const file = (browser: Browser): string => `.cache/coverage/${browser}.json`;
const kept = (browser: Browser): Coverage =>
  existsSync(file(browser))
    ? (JSON.parse(readFileSync(file(browser), 'utf8')) as Coverage)
    : { rows: {}, carriers: {} };

async function cover(browser: Browser): Promise<void> {
  const [guarded, plain] = [await launch[browser](true), await launch[browser](false)];
  const labs = { lab: guarded.lab, bare: plain.lab };
  const rows = await rowsOf(browser, labs);
  const carriers = fits('carriers', onlyRow) ? await carriersOf(browser, labs) : {};
  await guarded.close();
  await plain.close();
  if (onlyWay !== undefined) return;
  const { rows: before, carriers: sent } = kept(browser);
  const all: Coverage = { rows: { ...before, ...rows }, carriers: { ...sent, ...carriers } };
  writeFileSync(file(browser), JSON.stringify(all));
}

mkdirSync('.cache/coverage', { recursive: true });
await Promise.all(browsers.filter((name) => fits(name.toLowerCase(), onlyBrowser)).map(cover));
const found = { Chromium: kept('Chromium'), Firefox: kept('Firefox') };
const isWhole = ({ rows, carriers }: Coverage): boolean =>
  Object.keys({ ...sites, ...unknown }).every((name) => name in rows) && Object.keys(pages).every((name) => name in carriers); // prettier-ignore
if (browsers.every((browser) => isWhole(found[browser]))) writeFileSync('docs/coverage.md', coverageDocs(found));
