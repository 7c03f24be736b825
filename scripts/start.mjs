import { ensureChromium, ensurePackages, run, runScript } from './setup.mjs';

/** From a fresh clone to a browser with Parapet in it, beside a chatbot that only pretends. */
try {
  ensurePackages();
  ensureChromium();
  console.log('Building ...');
  const well = runScript('build') && run('node', ['scripts/run.mjs', 'scripts/demo/main.ts', ...process.argv.slice(2)]);
  process.exitCode = well ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
