import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The scorecard, docs/scorecard.md: we and other packages, and what we cost a page in a browser. `--json` prints the
 * first part, measured briefly, as one object, and writes nothing. `page` measures and writes the browser's part alone.
 */

// loaded when they are needed: each tool's process is this script too, and is to hold nothing else
const [, , task, name] = process.argv;
const path = 'docs/scorecard.md';
const heading = '\n# In a browser\n';

/** Measured in a process of its own, unbundled, as the tests' own benches are. Needs a build, and a Chromium. */
function browserPart(): string {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/bench-page.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e7,
  });
  const at = stdout.indexOf(heading);
  if (status !== 0 || at < 0) throw new Error('the part in the browser could not be measured: npm run build first?');
  return stdout.slice(at);
}

async function playTurns(): Promise<void> {
  const { tools } = await import('./bench/tools.ts');
  const { takeTurns } = await import('./bench/speed.ts');
  const player = tools.find((tool) => tool.name === name);
  if (!player) throw new Error(`no tool is called ${name}`);
  await takeTurns(player);
}

async function write(others: string): Promise<void> {
  const text = others.trimEnd() + '\n' + browserPart();
  writeFileSync(path, text);
  process.stdout.write(text);
}

if (task === '--turns') await playTurns();
else if (task === '--json') {
  const { briefScorecard } = await import('./bench/scorecard.ts');
  process.stdout.write(`${JSON.stringify(await briefScorecard())}\n`);
} else if (task === 'page') {
  await write(readFileSync(path, 'utf8').split(heading)[0] ?? '');
} else {
  const { scorecard } = await import('./bench/scorecard.ts');
  await write(await scorecard());
}
