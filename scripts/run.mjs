import { spawnSync } from 'node:child_process';
import { build, runnerImport } from 'vite';

/**
 * Runs a TypeScript file of this project in Node: `node scripts/run.mjs scripts/generate.ts`. With `--bundled` before the
 * name it is built first, as what is shipped is: for timings, as calls from file to file are slow otherwise.
 */

const bundled = process.argv[2] === '--bundled';
const file = process.argv[bundled ? 3 : 2];
if (!file) throw new Error('Name a file: node scripts/run.mjs scripts/generate.ts');
process.argv.splice(1, bundled ? 2 : 1); // the file sees its own arguments, as if node had run it
if (bundled) {
  const name = file.replace(/^.*\/|\.ts$/g, '');
  const output = { entryFileNames: `${name}.mjs` };
  await build({ configFile: false, logLevel: 'error', build: { ssr: file, outDir: '.cache/run', copyPublicDir: false, target: 'node20', rollupOptions: { output } } }); // prettier-ignore
  // in a process of its own: in the one that built it, other tools of the scorecard take up to four times as long
  const { status } = spawnSync(process.execPath, [`.cache/run/${name}.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' }); // prettier-ignore
  process.exitCode = status ?? 1;
} else await runnerImport(file, { configFile: false, logLevel: 'error' });
