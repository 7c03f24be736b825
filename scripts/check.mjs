import { ensurePackages, run } from './setup.mjs';

/** What a machine can say of the source without running it; with --fix it mends what it can first. */

const fix = process.argv.includes('--fix');
const lint = ['node_modules/eslint/bin/eslint.js', '--config', 'build/lint/eslint.config.js', '.'];
const format = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '.'];
const tsc = 'node_modules/typescript/bin/tsc';

const steps = fix
  ? [
      ['scripts/run.mjs', 'scripts/generate.ts'],
      [...lint, '--fix'],
      [...format, '--write'],
    ]
  : [[...format, '--check'], lint, [tsc, '-p', 'tsconfig.json'], [tsc, '-p', 'tsconfig.pure.json']];

try {
  ensurePackages();
  // every step runs, so that one round shows all there is to mend
  const failed = steps.filter((step) => !run('node', step)).length;
  if (failed > 0 && !fix) console.error('Not well yet. "npm run fix" mends layout and the simple findings.');
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
