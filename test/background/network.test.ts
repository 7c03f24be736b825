import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardNetwork, type NetworkGuard } from '../../src/background/network.ts';
import { createWireLog } from '../../src/background/wire-log.ts';
import { sample } from '../../src/engine/sample.ts';
import { comparable } from '../../src/engine/value.ts';
import type { NetworkHandlers, NetworkRequest } from '../../src/platform/network.ts';
import { resolve } from '../../src/policy/resolve.ts';

const seen = vi.hoisted(() => ({
  handlers: undefined as NetworkHandlers | undefined,
  held: [] as string[],
  released: [] as number[],
  over: [] as ((host: string) => boolean)[],
  values: [] as unknown[][],
  guilty: false,
  answers: Promise.resolve(),
}));
vi.mock('../../src/platform/network.ts', () => ({
  watchNetwork: (handlers: NetworkHandlers) => ((seen.handlers = handlers), { canHold: false }),
  holdRequests: ({ url }: NetworkRequest, isThere: () => boolean) =>
    Promise.resolve(void (isThere() && seen.held.push(url))),
  releaseRequests: (tab: number) => Promise.resolve(void seen.released.push(tab)),
  releaseHosts: (isOver: (host: string) => boolean) => Promise.resolve(void seen.over.push(isOver)),
  tabsOf: () => Promise.resolve([7]),
}));
vi.mock('../../src/platform/value-rules.ts', () => ({
  holdValues: (...held: unknown[]) => Promise.resolve(void seen.values.push(held)),
  forgetValues: (tab: number) => Promise.resolve(void seen.values.push([tab, 'forgotten'])),
  letGoOf: (isOver: (host: string) => boolean) => Promise.resolve(void seen.values.push([isOver])),
  letGo: (tab: number, approves: (value: string) => boolean) => Promise.resolve(void seen.values.push([tab, approves])),
}));
vi.mock('../../src/platform/messages.ts', () => ({ askTab: () => seen.answers.then(() => seen.guilty) }));

const key = sample('AKIA{base32:16}');
const bytes = (text: string) => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) }) as const;
const request = (text: string, from = 'chatgpt.com', tab = 1): NetworkRequest => ({
  tab,
  frame: 0,
  url: `https://${from}/api/things`,
  method: 'POST',
  type: 'xmlhttprequest',
  from,
  body: bytes(text),
});

let policy = resolve();
let network: NetworkGuard;
const stops = (one: NetworkRequest): boolean | undefined => seen.handlers?.isStopped(one);
beforeEach(() => {
  policy = resolve();
  seen.guilty = false;
  seen.answers = Promise.resolve();
  seen.held.length = 0;
  seen.released.length = 0;
  seen.over.length = 0;
  seen.values.length = 0;
  network = guardNetwork(() => policy, createWireLog());
});

describe('the last layer', () => {
  it('stops a plain secret, however it is wrapped, and nothing else', () => {
    expect(stops(request(`use ${key}`))).toBe(true);
    expect(stops(request(JSON.stringify({ batch: [{ note: JSON.stringify({ text: key }) }] })))).toBe(true);
    expect(stops({ ...request(''), url: `https://chatgpt.com/x?note=${key}` })).toBe(true);
    expect(stops({ ...request(''), body: { kind: 'fields', fields: { note: [key] } } })).toBe(true);
    expect(stops(request('write to anna.kowalska@meridian-foods.pl'))).toBe(false);
    expect(stops({ ...request(''), body: { kind: 'unread' } })).toBe(false);
  });

  it('stops nothing that was approved in that tab, also after it has slept', () => {
    network.approve(1, [comparable(key)]);
    expect(stops(request(key))).toBe(false);
    expect(stops(request(key, 'chatgpt.com', 2))).toBe(true);
    network.remember(new Map([[2, [comparable(key)]]]));
    expect(stops(request(key, 'chatgpt.com', 2))).toBe(false);
    seen.handlers?.onPage(1);
    expect(stops(request(key))).toBe(true);
  });

  it('stops nothing where policy only watches, and beside a chatbot', () => {
    policy = resolve({ mode: 'monitor' });
    expect(stops(request(key))).toBe(false);
    policy = resolve({ disabledSites: ['chatgpt.com'] });
    expect(stops(request(key))).toBe(false);
    policy = resolve();
    expect(stops(request(key, 'x.com'))).toBe(false);
  });

  it('holds an address where the page says that a request was not to go, and lets go of it with the page', async () => {
    const secret = request(key);
    expect(await seen.handlers?.onRequest(secret, false)).toBe(false);
    expect(seen.held).toEqual([]);
    seen.guilty = true;
    expect(await seen.handlers?.onRequest(secret, false)).toBe(true);
    expect(seen.held).toEqual([secret.url]);
    expect(await seen.handlers?.onRequest(request('nothing in it'), false)).toBe(false);
    seen.handlers?.onPage(1);
    network.approve(2, ['x']);
    expect(seen.released).toEqual([1, 2]);
  });

  it('holds nothing for the next page where the last one answers late', async () => {
    seen.guilty = true;
    let answer = (): void => undefined;
    seen.answers = new Promise((done) => (answer = done));
    const asked = seen.handlers?.onRequest(request(key), false);
    seen.handlers?.onPage(1);
    answer();
    await asked;
    expect(seen.held).toEqual([]);
  });

  it('keeps values that were written out of addresses, until the person sends them or leaves the page', () => {
    network.hold(1, 'chatgpt.com', [key]);
    network.approve(1, [comparable(key)]);
    seen.handlers?.onPage(1);
    const [held, letGo, forgotten] = seen.values;
    expect(held).toEqual([1, 'chatgpt.com', [key]]);
    const approves = letGo?.[1] as (value: string) => boolean;
    expect([approves(key), approves(`${key}x`)]).toEqual([true, false]);
    expect(forgotten).toEqual([1, 'forgotten']);
  });

  it('lets go of the values and the requests of a host that the policy guards no more', () => {
    policy = resolve({ disabledSites: ['chatgpt.com'] });
    network.follow();
    const all = [seen.values[0]?.[0] as (host: string) => boolean, ...seen.over];
    expect(all.map((isOver) => ['chatgpt.com', 'claude.ai'].map(isOver))).toEqual([
      [true, false],
      [true, false],
    ]);
    policy = resolve({ mode: 'monitor' });
    expect(all.map((isOver) => isOver('claude.ai'))).toEqual([true, true]);
  });
});
