import { ensurePackages, run, runScript } from './setup.mjs';

/** `dist/parapet-*.zip`: what the browsers' stores take, and one more for installs of Chromium by policy. */
ensurePackages();
if (!runScript('build') || !run('node', ['scripts/run.mjs', 'scripts/package.ts'])) process.exitCode = 1;
