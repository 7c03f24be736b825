import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build, mergeConfig } from 'vite';
import config from '../../build/cli.config.ts';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  /** Runs `parapet` in the test's own folder, with `input` as standard input. */
  readonly run: (args: readonly string[], input?: string | Buffer) => Promise<Outcome>;
  /** Writes a file into that folder. */
  readonly write: (name: string, content: string | Buffer) => void;
  /** That folder. */
  readonly folder: string;
  /** Puts the models where the command line looks for them; without this there are none. */
  readonly provideModels: () => void;
}

function launch(main: string, folder: string, args: readonly string[], input: string | Buffer): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder });
    const outcome = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (outcome.out += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (outcome.err += piece));
    child.on('error', fail).on('close', (code) => done({ code, ...outcome }));
    child.stdin.on('error', () => undefined); // a command that needs no input may be gone before it is written
    child.stdin.end(input);
  });
}

/** Builds the command line as it is shipped and runs it in an empty folder. Call it once in a test file. */
export function commandLine(): CommandLine {
  // inside the project, so that packages are found
  const folder = mkdtempSync(join('node_modules', '.parapet-cli-'));
  beforeAll(async () => {
    await build(
      mergeConfig(config, { configFile: false, logLevel: 'error', build: { outDir: join(folder, 'dist', 'cli') } }),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    run: (args, input = '') => launch(join(process.cwd(), folder, 'dist', 'cli', 'parapet.js'), folder, args, input),
    provideModels: () => cpSync('models', join(folder, 'models'), { recursive: true }),
    write: (name, content) => writeFileSync(join(folder, name), content),
  };
}
