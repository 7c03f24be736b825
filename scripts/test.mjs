import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox, ensurePackages, run, runScript } from './setup.mjs';

/**
 * All checks of the project on a machine that has only Node: sets itself up, builds, checks types, runs every test, and
 * ends with one line, "N passed, N failed". Each step that is no test file counts as one.
 */

const report = '.cache/test-report.json';
const tally = { passed: 0, failed: 0 };
const broken = [];

function count(name, ok) {
  tally[ok ? 'passed' : 'failed']++;
  if (!ok) broken.push(name);
}

function step(name, work) {
  const start = performance.now();
  let ok = true;
  try {
    ok = work() !== false;
  } catch (error) {
    ok = false;
    console.error(error.message);
  }
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  count(name, ok);
  return ok;
}

const vitest = (...args) => run('node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]); // prettier-ignore

/** Runs the tests of these vitest projects and adds up their report. A run without a report, or without tests, failed. */
function tests(...projects) {
  rmSync(report, { force: true });
  const ok = vitest(...projects.flatMap((project) => ['--project', project]));
  const seen = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  tally.passed += seen.numPassedTests;
  tally.failed += seen.numFailedTests;
  // a file that cannot even be loaded has no tests in it that could fail
  const unloaded = seen.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  tally.failed += unloaded.length;
  // Chromium's tests would hide that none ran in Firefox
  const isIdle = projects.includes('firefox') && !seen.testResults.some(({ name }) => /[\\/]firefox[\\/]/.test(name));
  if (!ok || seen.numPassedTests === 0 || isIdle) {
    broken.push(`${projects.join(', ')} tests`);
    if (seen.numFailedTests + unloaded.length === 0) tally.failed++;
  }
}

mkdirSync('.cache', { recursive: true });
if (step('npm packages', ensurePackages)) {
  step('a Chromium', ensureChromium);
  const firefox = step('a Firefox', ensureFirefox);
  step('build', () => runScript('build'));
  step('types', () => run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']));
  step('lint', () =>
    run('node', ['node_modules/eslint/bin/eslint.js', '--config', 'build/lint/eslint.config.js', '.']),
  );
  step('types of the pure folders', () => run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json']));
  tests('pure', 'unit');
  // where there is no Firefox, that counts as one failure, said above, and not as one for each test
  tests('e2e', 'timed', ...(firefox ? ['firefox'] : []));
}
if (broken.length > 0) console.log(`\nNot well: ${broken.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
