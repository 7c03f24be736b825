import { beforeEach, expect, it, vi } from 'vitest';
import { holdRequests, releaseHosts, releaseRequests } from '../../src/platform/network.ts';
import { trialId } from '../../src/platform/session-rules.ts';

interface Rule {
  readonly id: number;
  readonly condition: { readonly tabIds?: readonly number[]; readonly regexFilter?: string };
}
const kept = vi.hoisted(() => ({ rules: [] as Rule[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: () =>
        Promise.resolve([{ id: 1, url: 'https://chat.test/c/1' }, { id: 2, url: 'https://other.test/' }, { id: 3 }]),
    },
    declarativeNetRequest: {
      getSessionRules: () => Promise.resolve(kept.rules),
      updateSessionRules: ({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
        // as the browser
        if (addRules.some(({ id }) => kept.rules.some((rule) => rule.id === id)))
          return Promise.reject(new Error('Rule with this id exists'));
        kept.rules = [...kept.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        return Promise.resolve();
      },
    },
  },
}));
/** Of another part, which counts from here. */
const ofValues = { id: 1_000_000, condition: { tabIds: [1], initiatorDomains: ['chat.test'] } };
beforeEach(() => void (kept.rules = [ofValues]));

const hold = (tab: number, path: string, isThere = true, method = 'POST'): Promise<void> =>
  holdRequests({ tab, url: `https://api.test/${path}?to=1`, method }, () => isThere);
const held = (): readonly unknown[] =>
  kept.rules
    .filter((rule) => rule !== ofValues)
    .map(({ condition: { tabIds, regexFilter } }) => [tabIds?.[0], regexFilter?.match(/\w+(?=\(\?:)/)?.[0]]);

it('holds an address once for a tab, whichever of its frames asks', async () => {
  await hold(1, 'send');
  await hold(1, 'send');
  await hold(1, 'save');
  await hold(2, 'send');
  expect(held()).toEqual([
    [1, 'send'],
    [1, 'save'],
    [2, 'send'],
  ]);
  expect(kept.rules.filter((rule) => rule !== ofValues && 'initiatorDomains' in rule.condition)).toEqual([]);
});

it('holds both of two addresses that are asked for at once', async () => {
  await Promise.all([hold(1, 'send'), hold(1, 'save')]);
  expect(held()).toEqual([
    [1, 'send'],
    [1, 'save'],
  ]);
});

it('holds an address by each method that carried something', async () => {
  await hold(1, 'send');
  await hold(1, 'send', true, 'PUT');
  await hold(1, 'send', true, 'PUT');
  expect(held()).toHaveLength(2);
});

it('holds nothing for a page that has gone in the meantime', async () => {
  await hold(1, 'send', false);
  expect(held()).toEqual([]);
});

it('leaves the rule alone by which the layer is tried, and never takes its id', async () => {
  const trial = { id: trialId, condition: { tabIds: [-1] } };
  kept.rules = [trial];
  await hold(1, 'send');
  expect(kept.rules.every(({ id }) => id <= trialId)).toBe(true);
  await releaseRequests(1);
  expect(kept.rules).toEqual([trial]);
});

it('lets go with the page, and where it is guarded no more; the rules of values stay', async () => {
  await hold(1, 'send');
  await hold(2, 'send');
  await releaseHosts((host) => host === 'other.test');
  expect(held()).toEqual([[1, 'send']]);
  await releaseRequests(1);
  expect(kept.rules).toEqual([ofValues]);
});
