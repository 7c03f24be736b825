import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { NamedModel, NamedStatus } from '../../../src/protocol/named-model.ts';
import { fileFetcher } from '../../../src/model/managed/fetch-file.ts';
import { createQueue } from '../../../src/model/queue.ts';
import type { ModelFiles } from '../../../src/model/managed/gather.ts';
import { createRollout } from '../../../src/model/managed/rollout.ts';
import { openShelf, type Drawer } from '../../../src/model/managed/shelf.ts';

const from = 'https://models.acme.example/m/';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A model of one file, which holds its version. */
const version = (name: string, content = name): NamedModel => ({
  id: 'acme/m', version: name, from, follow: false, files: { 'config.json': hashOf(content) }, labels: [], tests: [],
}); // prettier-ignore

function memory(): Drawer & { readonly held: Map<string, Uint8Array<ArrayBuffer>> } {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    held,
    match: async (url) => (held.has(url) ? new Response(held.get(url)) : undefined),
    put: async (url, response) => void held.set(url, new Uint8Array(await response.arrayBuffer())),
    delete: async (url) => held.delete(url),
    keys: async () => [...held.keys()].map((url) => ({ url })),
  };
}

/** A machine: what its drawer holds outlives `restart`. */
function machine(serve: () => Response | Promise<Response>) {
  const drawer = memory();
  const asked: string[] = [];
  const closed: string[] = [];
  let time = 0;
  let broken: readonly string[] = [];
  const request = (url: string, init: RequestInit): Promise<Response> => {
    asked.push(url);
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    return Promise.resolve().then(serve);
  };
  const open = async ({ version: name }: NamedModel, files: ModelFiles) => {
    const content = new TextDecoder().decode(files.get('config.json'));
    if (broken.includes(content)) return { kind: 'refused', why: 'it fails test input 1.' } as const;
    return { kind: 'opened', opened: { name, close: async () => void closed.push(name) } } as const;
  };
  const restart = () => {
    const told: NamedStatus[] = [];
    const queue = createQueue();
    const shelf = openShelf('reply', () => Promise.resolve(drawer));
    const rollout = createRollout({ shelf, fetchFile: fileFetcher(request as typeof fetch), open, queue, onStatus: (status) => told.push(status), now: () => time }); // prettier-ignore
    const use = async (wanted?: NamedModel): Promise<string | undefined> => {
      const outcome = await queue(() => rollout.use(wanted), new AbortController().signal);
      return outcome.kind === 'done' ? outcome.value?.name : undefined;
    };
    /** What answers at once, and what answers when all is done. */
    const settle = async (wanted?: NamedModel) => {
      const first = await use(wanted);
      await rollout.rests();
      return [first, await use(wanted)];
    };
    return { settle, told, last: () => told.at(-1) };
  };
  return { restart, asked, closed, drawer, pass: (ms: number) => void (time += ms), breaks: (...names: string[]) => void (broken = names) }; // prettier-ignore
}

test('a model is fetched once, checked, and used; after a restart nothing is asked of its server', async () => {
  const { restart, asked } = machine(() => new Response('1'));
  const first = restart();
  expect(await first.settle(version('1'))).toEqual([undefined, '1']);
  expect(first.told).toEqual([
    { state: 'fetching', wanted: 'acme/m 1' },
    { state: 'ready', using: 'acme/m 1' },
  ]);
  expect(asked).toEqual([`${from}config.json`]);
  const second = restart();
  expect(await second.settle(version('1'))).toEqual(['1', '1']);
  expect(second.told).toEqual([{ state: 'ready', using: 'acme/m 1' }]);
  expect(asked).toHaveLength(1);
});

test.each([
  ['a file with another hash', () => new Response('poison'), `its SHA-256 is ${hashOf('poison')}`],
  ['a server that says no', () => new Response('', { status: 404 }), 'answered 404'],
  ['a server that cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'could not be fetched'],
])('%s: the last good one goes on, and it is said why', async (_, serve, why) => {
  let answer: () => Response | Promise<Response> = () => new Response('1');
  const { restart, drawer } = machine(() => answer());
  await restart().settle(version('1'));
  answer = serve;
  const after = restart();
  expect(await after.settle(version('2'))).toEqual(['1', '1']);
  expect(after.last()).toMatchObject({ state: 'refused', wanted: 'acme/m 2', using: 'acme/m 1', why: expect.stringContaining(why) }); // prettier-ignore
  expect([...drawer.held.values()].map((bytes) => new TextDecoder().decode(bytes))).not.toContain('poison');
});

test('a new version that fails its test inputs is not used, the one before is; also where nothing was before', async () => {
  let content = '1';
  const { restart, breaks, closed } = machine(() => new Response(content));
  breaks('1');
  const alone = restart();
  expect(await alone.settle(version('1'))).toEqual([undefined, undefined]);
  expect(alone.last()).toEqual({ state: 'refused', wanted: 'acme/m 1', why: 'it fails test input 1.' });
  breaks('2');
  const fresh = restart();
  await fresh.settle(version('1b', '1'));
  content = '2';
  expect(await fresh.settle(version('2'))).toEqual(['1b', '1b']);
  expect(fresh.last()).toMatchObject({ state: 'refused', using: 'acme/m 1b' });
  content = '3';
  expect(await fresh.settle(version('3'))).toEqual(['1b', '3']);
  expect(closed).toEqual(['1b']);
});

test('a good model that no longer opens gives way to the one before it', async () => {
  let content = '1';
  const { restart, breaks } = machine(() => new Response(content));
  const first = restart();
  await first.settle(version('1'));
  content = '2';
  await first.settle(version('2'));
  breaks('2');
  const after = restart();
  expect(await after.settle(version('2'))).toEqual(['1', '1']);
  expect(after.last()).toMatchObject({ state: 'refused', wanted: 'acme/m 2', using: 'acme/m 1' });
});

test('a file that was changed on the disk is not used, and fetched again', async () => {
  const { restart, drawer, asked } = machine(() => new Response('1'));
  await restart().settle(version('1'));
  const [url] = [...drawer.held.keys()].filter((key) => !key.endsWith('notes'));
  drawer.held.set(url!, new TextEncoder().encode('x'));
  expect(await restart().settle(version('1'))).toEqual([undefined, '1']);
  expect(asked).toHaveLength(2);
});

test('what failed is asked for again after an hour, not with every start', async () => {
  let content = 'wrong';
  const { restart, asked, pass } = machine(() => new Response(content));
  await restart().settle(version('1'));
  const soon = restart();
  expect(await soon.settle(version('1'))).toEqual([undefined, undefined]);
  expect(soon.last()).toMatchObject({ state: 'refused' });
  expect(asked).toHaveLength(1);
  content = '1';
  pass(3_700_000);
  expect(await soon.settle(version('1'))).toEqual([undefined, '1']);
});

test('a model that the policy takes away is closed, and all its files go', async () => {
  const { restart, drawer, closed } = machine(() => new Response('1'));
  const { settle, last } = restart();
  await settle(version('1'));
  expect(await settle()).toEqual([undefined, undefined]);
  expect(last()).toEqual({ state: 'none' });
  expect(closed).toEqual(['1']);
  expect([...drawer.held.keys()].filter((key) => !key.endsWith('notes'))).toEqual([]);
});

test('only the two last good ones are kept', async () => {
  let content = '1';
  const { restart, drawer } = machine(() => new Response(content));
  const { settle } = restart();
  for (content of ['1', '2', '3']) await settle(version(content));
  expect(drawer.held.size).toBe(3);
});

test('models that were refused one after the other do not pile up', async () => {
  let content = '1';
  const { restart, drawer, breaks } = machine(() => new Response(content));
  const { settle } = restart();
  await settle(version('1'));
  breaks('2', '3', '4');
  for (content of ['2', '3', '4']) expect(await settle(version(content))).toEqual(['1', '1']);
  expect(
    [...drawer.held.values()].map((bytes) => new TextDecoder().decode(bytes)).filter((text) => text.length === 1),
  ).toEqual(['1', '4']);
});

test('a store that is broken is told of, and may be had later', async () => {
  const told: NamedStatus[] = [];
  let time = 0;
  let opening: () => Promise<Drawer> = () => Promise.reject(new Error('no space'));
  const rollout = createRollout({
    shelf: openShelf('reply', () => opening()),
    fetchFile: fileFetcher(() => Promise.resolve(new Response('1'))),
    open: async () => ({ kind: 'opened', opened: { close: async () => undefined } }),
    queue: createQueue(),
    onStatus: (status) => told.push(status),
    now: () => time,
  });
  expect(await rollout.use(version('1'))).toBeUndefined();
  expect(told.at(-1)).toMatchObject({ state: 'refused', why: expect.stringContaining('no space') });
  const drawer = memory();
  opening = () => Promise.resolve(drawer);
  time = 3_700_000;
  await rollout.use(version('1'));
  await rollout.rests();
  expect(await rollout.use(version('1'))).toBeDefined();
});
