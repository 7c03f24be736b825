import { mkdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickCard, waitForCard } from './card.ts';
import { extensionId } from './extension.ts';
import { launch, type Lab } from './harness.ts';
import { awsKey } from './private-data.ts';

/** A company's collector on loopback, which is out of order at first. */
let collector: Server;
let lab: Lab;
const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
let status = 503;

interface Report {
  readonly versions: object;
  readonly seals: readonly { readonly site: string; readonly colour: string }[];
  readonly events: readonly { readonly class_uid: number; readonly unmapped: object }[];
}
const report = (): Report => JSON.parse(got.at(-1)?.body ?? '{}') as Report;

beforeAll(async () => {
  collector = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'authorization, content-type'); // prettier-ignore
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    let body = '';
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/in`;
  lab = await launch({
    managed: { organisation: 'Acme Corp', collector: address, collectorKey: 'ingest-key-of-acme', collectorMinutes: 1 },
  });
});
afterAll(async () => {
  await lab.close();
  collector.close();
});

/** Wakes delivery up as the browser would some minutes later. */
const later = (): Promise<void> =>
  lab.worker().evaluate(async () => {
    interface Chrome {
      storage: { local: { get(key: string): Promise<{ collector: object }>; set(values: object): Promise<void> } };
      alarms: { create(name: string, when: object): Promise<void> };
    }
    const { storage, alarms } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const { collector: record } = await storage.local.get('collector');
    await storage.local.set({ collector: { ...record, nextAt: 0 } });
    await alarms.create('report', { when: Date.now() });
  });

test('what happened is reported as counts, kept until it was taken, and shown to the letter', async () => {
  const known = () =>
    lab.worker().evaluate(async () => {
      interface Area {
        get(key: string): Promise<Record<string, unknown>>;
      }
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
      return (
        JSON.stringify(await local.get('')) +
        JSON.stringify([await local.get('collector'), await local.get('policy.managed')])
      );
    });
  await expect.poll(known, { timeout: 15_000 }).toContain('"upTo"');
  expect(await known()).not.toContain('ingest-key-of-acme');

  const secret = awsKey();
  const chat = await lab.open('chatgpt');
  await chat.enter('typed', `Use ${secret}.`);
  await chat.pressEnter();
  await waitForCard(chat);
  await clickCard(chat, 'Replace with placeholder');
  await later();
  await expect.poll(() => got.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(got[0]?.headers.authorization).toBe('Bearer ingest-key-of-acme');
  expect(got[0]?.headers.cookie).toBeUndefined();
  expect(report().events.map(({ class_uid }) => class_uid)).toContain(2006);

  const page = await lab.browser.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html#reports`);
  const words = () => page.locator('main').innerText();
  await expect.poll(words).toContain('out of order (503)');
  expect(await words()).toContain('aws-access-token');
  expect(await words()).not.toContain('ingest-key-of-acme');
  mkdirSync('.cache/shots', { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `.cache/shots/reports-${colorScheme}.png` });
  }

  const [first] = report().events;
  const refused = got.length;
  status = 202;
  // what happens meanwhile, such as the page's test of its guard, waits for the next report
  await expect
    .poll(async () => (await later(), words()), { timeout: 20_000, interval: 1_500 })
    .toContain('Nothing is waiting.');
  // the same event under the same id
  const taken = got.slice(refused).flatMap(({ body }) => (JSON.parse(body) as Report).events);
  expect(taken).toContainEqual(first);
  expect(report().versions).toMatchObject({ extension: '0.1.0', models: { 'reply-guard': expect.any(Number) } });
  for (const { body } of got) for (const text of [secret, 'Use ', 'Acme']) expect(body).not.toContain(text);
});
