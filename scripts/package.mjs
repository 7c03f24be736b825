import { ensurePackages, run, runScript } from './setup.mjs';

/** `dist/parapet.zip`: what a browser's store takes. */
ensurePackages();
if (!runScript('build') || !run('node', ['scripts/run.mjs', 'scripts/package.ts'])) process.exitCode = 1;
