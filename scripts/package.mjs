import { ensurePackages, run, runScript } from './setup.mjs';

/** `dist/parapet-chromium.zip` and `dist/parapet-firefox.zip`: what the browsers' stores take. */
ensurePackages();
if (!runScript('build') || !run('node', ['scripts/run.mjs', 'scripts/package.ts'])) process.exitCode = 1;
