import { beforeEach, expect, it, vi } from 'vitest';
import { holdRequests, releaseHosts, releaseRequests } from '../../src/platform/network.ts';

interface Rule {
  readonly id: number;
  readonly condition: { readonly tabIds?: readonly number[]; readonly initiatorDomains?: readonly string[] };
}
const kept = vi.hoisted(() => ({ rules: [] as Rule[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    declarativeNetRequest: {
      getSessionRules: () => Promise.resolve(kept.rules),
      updateSessionRules: ({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
        kept.rules = [...kept.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        return Promise.resolve();
      },
    },
  },
}));
/** Of another part, which counts from here. */
const ofValues = { id: 1_000_000, condition: { tabIds: [1], initiatorDomains: ['chat.test'] } };
beforeEach(() => void (kept.rules = [ofValues]));

const hold = (tab: number, from: string): Promise<void> =>
  holdRequests({ tab, from, url: 'https://api.test/send?to=1', method: 'POST' });
const whose = (): readonly unknown[] =>
  kept.rules
    .filter((rule) => rule !== ofValues)
    .map(({ condition: { tabIds, initiatorDomains } }) => [tabIds?.[0], initiatorDomains?.[0]]);

it('holds an address once for a host and a tab, also for a host that has no name', async () => {
  await hold(1, 'chat.test');
  await hold(1, 'chat.test');
  await hold(1, 'other.test');
  await hold(2, '[::1]');
  await hold(2, '[::1]');
  expect(whose()).toEqual([
    [1, 'chat.test'],
    [1, 'other.test'],
    [2, undefined],
  ]);
});

it('lets go with the page, and where its host is guarded no more; the rules of values stay', async () => {
  await hold(1, 'chat.test');
  await hold(2, 'other.test');
  await hold(-1, 'third.test');
  await releaseHosts((host) => host === 'other.test');
  expect(whose()).toEqual([
    [1, 'chat.test'],
    [-1, 'third.test'],
  ]);
  await releaseRequests(1);
  expect(kept.rules).toEqual([ofValues]);
});
