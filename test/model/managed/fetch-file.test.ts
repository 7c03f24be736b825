import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { NamedModel } from '../../../src/protocol/named-model.ts';
import { fileFetcher } from '../../../src/model/managed/fetch-file.ts';

const from = 'https://models.acme.example/m/';
const hash = createHash('sha256').update('1').digest('hex');
const model: NamedModel = {
  id: 'acme/m',
  version: '1',
  from,
  follow: false,
  files: { 'config.json': hash },
  labels: [],
  tests: [],
};

test('a body without end is given up at the bound', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const fetchFile = fileFetcher((() => Promise.resolve(new Response(endless))) as unknown as typeof fetch);
  const fetched = await fetchFile(model, 'config.json', 5_000_000, new AbortController().signal);
  expect(fetched).toMatchObject({ kind: 'refused', why: expect.stringContaining('too large') });
  expect(sent).toBeLessThan(10_000_000);
});

test('a redirect is followed only where the policy says so, and never to an address without https', async () => {
  let asked: RequestInit = {};
  const answer =
    (url: string): typeof fetch =>
    (_address, init) => {
      asked = init ?? {};
      return Promise.resolve(Object.defineProperty(new Response('1'), 'url', { value: url }));
    };
  const never = new AbortController().signal;
  const following = { ...model, follow: true };
  const good = await fileFetcher(answer('https://cdn.example/1'))(following, 'config.json', 10, never);
  expect([good.kind, asked.redirect]).toEqual(['fetched', 'follow']);
  const bad = await fileFetcher(answer('http://cdn.example/1'))(following, 'config.json', 10, never);
  expect(bad).toMatchObject({ kind: 'refused', why: expect.stringContaining('without https') });
  await fileFetcher(answer(`${from}config.json`))(model, 'config.json', 10, never);
  expect(asked.redirect).toBe('error');
});

test('a server that falls silent in the middle is given up after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const request: typeof fetch = (_address, init) => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(1));
        init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
      },
    });
    return Promise.resolve(new Response(body));
  };
  const fetched = fileFetcher(request)(model, 'config.json', 10, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await fetched).toMatchObject({ kind: 'refused', why: expect.stringContaining('stopped answering') });
  vi.useRealTimers();
});
