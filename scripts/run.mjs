import { runnerImport } from 'vite';

/** Runs a TypeScript file of this project in Node: `node scripts/run.mjs scripts/generate.ts`. */

const [, , file] = process.argv;
if (!file) throw new Error('Name a file: node scripts/run.mjs scripts/generate.ts');
process.argv.splice(1, 1); // the file sees its own arguments, as if node had run it
await runnerImport(file, { configFile: false, logLevel: 'error' });
