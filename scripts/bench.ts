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

/** The part of the browser stays as it was where it cannot be measured. */
function write(others: string, before: string): void {
  const put = (part: string): void => writeFileSync(path, `${others.trimEnd()}\n${part}`);
  put(before);
  put(browserPart());
  process.stdout.write(readFileSync(path, 'utf8'));
}

if (task === '--turns') await playTurns();
else if (task === '--json') {
  const { briefScorecard } = await import('./bench/scorecard.ts');
  process.stdout.write(`${JSON.stringify(await briefScorecard())}\n`);
} else {
  const written = readFileSync(path, 'utf8');
  const at = written.indexOf(heading);
  const [others, before] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at)];
  write(task === 'page' ? others : await (await import('./bench/scorecard.ts')).scorecard(), before);
}
