import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { replyGuard } from '../../src/model/replies/card.ts';
import { createModelHost } from '../../src/model/replies/host.ts';
import { verifyFiles, type ReadFile } from '../../src/model/integrity.ts';
import { openPipeline } from '../../src/model/replies/pipeline.ts';

const folder = resolve(import.meta.dirname, '../../models/reply-guard');
const published: ReadFile = async (path) => new Uint8Array(await readFile(join(folder, path))).buffer;
const never = new AbortController().signal;

const changed =
  (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): ReadFile =>
  async (path) => {
    const bytes = await published(path);
    return path === name ? change(new Uint8Array(bytes)).buffer : bytes;
  };

test('the published files are what the card pins', async () => {
  const verified = await verifyFiles(replyGuard, published);
  if (verified.kind === 'refused') throw new Error(verified.why);
  expect([...verified.files.keys()]).toEqual(Object.keys(replyGuard.files));
});

test.each(Object.keys(replyGuard.files))(
  'one flipped bit in %s is refused, by name and with a way out',
  async (name) => {
    const flipped = changed(name, (bytes) => {
      bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    });
    const verified = await verifyFiles(replyGuard, flipped);
    expect(verified).toMatchObject({ kind: 'refused' });
    expect(verified.kind === 'refused' && verified.why).toMatch(new RegExp(`reply-guard/${name}.*damaged.*Reinstall`));
  },
);

test('a file cut short says how many bytes it has', async () => {
  const verified = await verifyFiles(
    replyGuard,
    changed('linear.bin', (bytes) => bytes.slice(0, 10)),
  );
  expect(verified.kind === 'refused' && verified.why).toMatch(/10 bytes instead of \d+/);
});

test('a missing file: the host answers "not checked" with the file’s name, stays failed and loads nothing', async () => {
  let opened = 0;
  const host = createModelHost({
    files: (path) => (path === 'linear.bin' ? Promise.reject(new Error('ENOENT')) : published(path)),
    openPipeline: (card, files) => {
      opened += 1;
      return openPipeline(card, files);
    },
  });
  for (let time = 0; time < 2; time++) {
    const answer = await host.score(['Good morning.'], never);
    expect(answer).toMatchObject({
      kind: 'not-checked',
      why: expect.stringMatching(/reply-guard\/linear\.bin is missing/),
    });
  }
  expect(host.status()).toMatchObject({ state: 'failed', message: expect.stringContaining('linear.bin') });
  expect(opened).toBe(0);
});
