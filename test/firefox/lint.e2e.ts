import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Report {
  readonly count: number;
  readonly errors: readonly { readonly code: string; readonly file?: string }[];
  readonly metadata: { readonly id: string };
}

test('the store’s own check finds no error in the extension', async () => {
  const linter = ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', 'dist/firefox'];
  const said = await new Promise<string>((done) => {
    execFile('node', linter, { maxBuffer: 1e8 }, (_error, stdout) => done(stdout));
  });
  const { errors, metadata } = JSON.parse(said) as Report;
  expect(metadata.id).toBe('@parapet');
  expect(errors.map(({ code, file }) => `${file}: ${code}`)).toEqual([]);
}, 120_000);
