import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tryCarriers } from '../../../src/content/seal/carriers.ts';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import type { Core } from '../../../src/content/shared.ts';
import { outgoingOf } from '../../../src/page-io/port.ts';
import { trialCount, trialsWith } from '../../../src/page-io/trials/table.ts';
import { isCanary, makeCanary } from '../../../src/protocol/canary.ts';
import { sealGroups, sealPathIds, type TrialOutcome } from '../../../src/protocol/seal.ts';
import { genericSite } from '../../../src/sites/generic.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { wholeEngine } from '../whole-engine.ts';

const frames = vi.hoisted(() => ({ all: [] as { core: unknown }[] }));
vi.mock('../../../src/content/stage.ts', () => ({ allFrames: () => frames.all }));
vi.stubGlobal('requestIdleCallback', (then: () => void) => void setTimeout(then));
vi.stubGlobal('location', { origin: 'https://chat.corp.test' });

const canaries = Array.from({ length: trialCount }, makeCanary);
const trials = trialsWith(canaries);

describe('the trials', () => {
  it('reach every carrier that the seal names', () => {
    expect(new Set(trials.map(({ path }) => path))).toEqual(new Set(sealGroups.carriers));
    expect(new Set(sealPathIds).size).toBe(sealPathIds.length);
  });

  it('carry each a made-up secret of its own, and no other', () => {
    expect(canaries.every(isCanary)).toBe(true);
    for (const [at, { args }] of trials.entries())
      expect(canaries.filter((one) => JSON.stringify(args).includes(one))).toEqual([canaries[at]]);
  });

  it('name no address that leads anywhere', () => {
    const addresses = JSON.stringify(trials).match(/\w+:\/\/[^"\\)]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    for (const one of addresses)
      expect(URL.canParse(one) ? new URL(one).hostname : '').toMatch(/^(?:parapet\.invalid)?$/);
  });
});

describe('what comes of them', () => {
  let core: Core;
  /** What the guard of the frame is asked, as its early script asks the seal first. */
  const ask = (text: string, carrier = 'fetch'): boolean =>
    core.isTrial?.(outgoingOf(carrier, 'https://[', text)) ?? false;

  /** All are called; the guard is asked about those that `hook` lets be. */
  const states = async (
    outcome: TrialOutcome = 'called',
    hook = (_name: string) => true,
    covered: readonly string[] = ['fetch'],
    by = (carrier: string) => carrier,
  ) => {
    const paths = await tryCarriers(core, canaries, () => {
      trials.forEach(({ name, carrier }, at) => hook(name) && ask(`it says ${canaries[at]}`, by(carrier)));
      return Promise.resolve(trials.map(({ name }) => (covered.includes(name) ? outcome : 'called')));
    });
    return Object.fromEntries(paths.map(({ id, state }) => [id, state]));
  };

  beforeEach(() => {
    const guard = createGuard('chat.corp.test', { engine: wholeEngine });
    core = { guard, site: genericSite, carriers: new Set() } as unknown as Core;
    frames.all = [{ core }];
  });

  it('is held where the guard was asked, and says no', async () => {
    expect(new Set(Object.values(await states()))).toEqual(new Set(['held']));
  });

  it('is open where nobody was asked, and so is the line where nobody was asked at all', async () => {
    expect(await states('called', (name) => name !== 'sendBeacon')).toMatchObject({ beacon: 'open', fetch: 'held' });
    expect(await states('called', () => false)).toMatchObject({ line: 'open', fetch: 'open', pictures: 'open' });
  });

  it('is open where the guard was asked by another way alone', async () => {
    const by = (carrier: string): string => (carrier === 'beacon' ? 'fetch' : carrier);
    expect(await states('called', () => true, [], by)).toMatchObject({ beacon: 'open', fetch: 'held' });
  });

  it('is uncertain where what came by may have come by another call', async () => {
    const history = ['pushState', 'replaceState'];
    const without = (names: readonly string[]) => (name: string) => !names.includes(name);
    core.carriers.add('navigation');
    expect(await states('covered', without(history), history)).toMatchObject({ addresses: 'held' });
    const one = ['pushState'];
    core.carriers.add('navigation');
    expect(await states('covered', without(one), one)).toMatchObject({ addresses: 'uncertain' });
  });

  it('is open where a guard that should say no would let it go', async () => {
    const { guard } = core;
    const deaf = { ...guard, inspectSent: () => guard.inspect(''), inspectPlain: () => guard.inspect('') };
    core = { ...core, guard: { ...deaf, memory: { ...guard.memory, suppliedIn: () => [] } } };
    frames.all = [{ core }];
    expect(await states()).toMatchObject({ line: 'held', fetch: 'open' });
  });

  it('is held where the policy only watches: then nothing is to be kept in', async () => {
    core.guard.use(resolve({ mode: 'monitor' }));
    expect(await states()).toMatchObject({ fetch: 'held', xhr: 'held' });
  });

  it('is uncertain where the page has covered it, until something comes by there', async () => {
    expect(await states('covered', (name) => name !== 'fetch')).toMatchObject({ fetch: 'uncertain', xhr: 'held' });
    core.carriers.add('fetch');
    core.carriers.add('xhr');
    expect(await states('covered', (name) => name !== 'fetch')).toMatchObject({ fetch: 'held' });
    // what came by before it was seen bare proves nothing of a cover that comes later
    expect(core.carriers.has('xhr')).toBe(false);
  });

  it('lets none of it go on, and takes nothing else of the page', async () => {
    const passed: boolean[] = [];
    await tryCarriers(core, canaries, () => {
      passed.push(ask(canaries[0] ?? ''), ask('words of the page'));
      return Promise.resolve([]);
    });
    expect(passed).toEqual([true, false]);
    expect(core.isTrial).toBeUndefined();
  });
});
