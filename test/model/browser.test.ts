import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transformersOffline } from '../../build/transformers-offline.ts';
import { replyGuard } from '../../src/model/replies/card.ts';
import { nameGuard } from '../../src/model/names/card.ts';
import type { ModelWorker } from '../../src/offscreen/model-worker.ts';

declare global {
  interface Window {
    model: ModelWorker;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};
// what the extension's own pages are allowed
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";

let out: string;
let server: Server | undefined;
let browser: Browser | undefined;
let spoil: string | undefined;
const asked: string[] = [];

const serve = (): Server =>
  createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(out, path)).then(
      (bytes) => {
        if (spoil !== undefined && path.endsWith(spoil)) bytes[bytes.length >> 1]! ^= 1;
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'parapet-model-'));
  const root = resolve(import.meta.dirname, 'page');
  await build({ root, configFile: false, logLevel: 'error', plugins: [transformersOffline()], build: { outDir: out } });
  server = serve().listen(0, '127.0.0.1');
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(out, { recursive: true });
});

async function open(): Promise<Page> {
  const page = await browser!.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/index.html`);
  return page;
}

test('a module worker scores the canaries as published, from loopback alone, under the extension’s own policy', async () => {
  const page = await open();
  expect(await page.evaluate(() => window.model.status())).toEqual({ state: 'idle' });
  const texts = replyGuard.canaries.map(({ text }) => text);
  const answer = await page.evaluate((given) => window.model.score('1', given), texts);
  if (answer.kind !== 'scored') throw new Error(answer.why);
  answer.scores.forEach((scores, at) => {
    const { harm, abuse, injection, group } = scores;
    [harm, abuse, injection, group].forEach((score, label) => {
      expect(score).toBeCloseTo(replyGuard.canaries[at]!.scores[label]!, 1);
    });
  });
  expect(await page.evaluate(() => window.model.status().state)).toBe('ready');
  expect(asked.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([]);
  await page.close();
}, 60_000);

test('names and addresses are found in the same worker, as published', async () => {
  const page = await open();
  for (const { text, findings } of nameGuard.canaries) {
    const answer = await page.evaluate((given) => window.model.names('n', given), text);
    if (answer.kind !== 'found') throw new Error(answer.why);
    expect(answer.findings.map(({ start, end, label }) => ({ start, end, label }))).toEqual(
      findings.map(({ start, end, label }) => ({ start, end, label })),
    );
  }
  expect(nameGuard.canaries.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
  await page.close();
}, 60_000);

test('a flipped bit in a served file: not checked, and the reason names the file', async () => {
  spoil = 'linear.bin';
  const page = await open();
  const answer = await page.evaluate(() => window.model.score('1', ['Good morning.']));
  expect(answer).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('reply-guard/linear.bin') });
  expect(await page.evaluate(() => window.model.status().state)).toBe('failed');
  spoil = undefined;
  await page.close();
}, 60_000);

test('cancelled while others wait: not checked at once, and the others are scored', async () => {
  const page = await open();
  const [first, second, third] = await page.evaluate(() => {
    const long = ['One sentence of many. '.repeat(400)];
    const answers = ['a', 'b', 'c'].map((id) => window.model.score(id, long));
    window.model.cancel('b');
    return Promise.all(answers);
  });
  expect([first!.kind, second!.kind, third!.kind]).toEqual(['scored', 'not-checked', 'scored']);
  await page.close();
}, 60_000);

test('no address of remote code is left in what was built', async () => {
  const page = await open();
  const scripts = new Set(asked.filter((url) => url.endsWith('.js')));
  const sources = await page.evaluate(
    (urls) => Promise.all(urls.map((url) => fetch(url).then((r) => r.text()))),
    [...scripts],
  );
  expect(sources.join('').length).toBeGreaterThan(100_000);
  expect(sources.join('').match(/cdn\.jsdelivr|unpkg\.com/g)).toBeNull();
  await page.close();
});
