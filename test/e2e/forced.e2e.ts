import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { managedManifest } from '../../build/managed.ts';
import { startBench, type Bench } from '../bench-sites/server.ts';
import { findChromium, startBrowser, type Browser } from './browser.ts';
import { waitForNote } from './card.ts';
import { driveChat } from './chat.ts';
import { withGrants, workerOf } from './extension.ts';
import { awsKey } from './private-data.ts';
import { madeInCode } from './made-in-code.ts';
import { labTarget } from './targets.ts';

/** The package for installs by policy, installed by policy: the browser fetches it from a server on loopback. */
let bench: Bench;
let browser: Browser;
let store: Server;
let folder: string;

/** Packs the build as an organisation would; resolves with the id that follows from the key made for it. */
async function pack(): Promise<{ id: string; crx: Buffer }> {
  folder = await withGrants(['https://lab.example/*']);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { key?: string; permissions: readonly string[] };
  delete manifest.key;
  await writeFile(path, JSON.stringify(managedManifest(manifest)));
  await promisify(execFile)(findChromium(), [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    `--pack-extension=${folder}`,
  ]);
  const key = createPublicKey(await readFile(`${folder}.pem`)).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  return { id, crx: await readFile(`${folder}.crx`) };
}

/** Serves the package the way a company's own update server does; resolves with the address of its list. */
async function serve(id: string, crx: Buffer): Promise<string> {
  store = createServer(({ url, headers: { host = '' } }, answer) => {
    if (url?.startsWith('/parapet.crx'))
      return void answer.setHeader('content-type', 'application/x-chrome-extension').end(crx);
    answer
      .setHeader('content-type', 'text/xml')
      .end(
        `<?xml version='1.0'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='http://${host}/parapet.crx' version='0.1.0'/></app></gupdate>`,
      );
  });
  await new Promise<void>((done) => store.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(store.address() as AddressInfo).port}/update.xml`;
}

beforeAll(async () => {
  const { id, crx } = await pack();
  const update_url = await serve(id, crx);
  bench = await startBench();
  browser = await startBrowser(bench.port, {
    machine: {
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url } },
      DeveloperToolsAvailability: 1,
    },
  });
  await workerOf(browser.context);
});
afterAll(async () => {
  await browser.close();
  await bench.close();
  store.close();
  for (const path of [folder, `${folder}.crx`, `${folder}.pem`]) await rm(path, { recursive: true, force: true });
});

/** Ends the extension's background, as the browser does when nothing has happened for a while. */
async function sleepOf({ context }: Browser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const background = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
  // what pages have to tell it is told by then
  await sleep(2500);
  const found = await background();
  if (!found) throw new Error('there is no background to end');
  await session.send('Target.closeTarget', { targetId: found.targetId });
  await expect.poll(background).toBeUndefined();
  await session.detach();
}

test('the network layer stops what only it sees, and nothing else', async () => {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const target = labTarget({ csp: 'off' });
  await page.goto(target.url);
  const chat = await driveChat(page, target);
  // a text that the worker makes itself: nothing on the page has seen it
  const send = (text: string) =>
    page.evaluate((made) => {
      const source = `const text = ${made}; fetch('${location.origin}/v1/made', { method: 'POST', body: text }).then(() => postMessage('sent'), () => postMessage('failed'))`;
      return new Promise((done) => {
        new Worker(URL.createObjectURL(new Blob([source]))).onmessage = ({ data }) => done(data);
      });
    }, madeInCode(text));
  const secret = awsKey();
  const plain = `ordinary ${Date.now()} anna@example.org`;
  expect(await send(plain)).toBe('sent');
  expect(await send(secret)).toBe('failed');
  const note = await waitForNote(chat);
  expect(note.text).toContain('It was stopped.');
  expect(await send(plain)).toBe('sent');
  expect(bench.oracle.seen(secret)).toEqual([]);
  expect(bench.oracle.seen(plain)).toHaveLength(2);
});

test('the request that wakes the extension’s background up is stopped as well, and an ordinary one is not', async () => {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const target = labTarget({ csp: 'off' });
  await page.goto(target.url);
  await driveChat(page, target);
  const send = (text: string) =>
    page.evaluate((code) => {
      const source = `const text = ${code}; onmessage = () => fetch('${location.origin}/v1/woken', { method: 'POST', body: text }).then(() => postMessage('sent'), () => postMessage('failed'))`;
      const made = new Worker(URL.createObjectURL(new Blob([source])));
      return new Promise<string>((done) => {
        made.onmessage = ({ data }) => done(data as string);
        made.postMessage('');
      });
    }, madeInCode(text));
  const secret = awsKey();
  const plain = `woken ${Date.now()} anna@example.org`;
  await sleepOf(browser);
  expect(await send(secret)).toBe('failed');
  await sleepOf(browser);
  expect(await send(plain)).toBe('sent');
  expect(bench.oracle.seen(secret)).toEqual([]);
  expect(bench.oracle.seen(plain)).toHaveLength(1);
});
