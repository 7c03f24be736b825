import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstValueId } from '../../src/platform/session-rules.ts';
import { forgetValues, holdValues, letGo, letGoOf } from '../../src/platform/value-rules.ts';

interface Rule {
  readonly id: number;
  readonly condition: Readonly<Record<string, unknown>>;
}
const kept = vi.hoisted(() => ({ rules: [] as Rule[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    declarativeNetRequest: {
      getSessionRules: () => Promise.resolve(kept.rules),
      updateSessionRules: ({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
        // as the browser: all of them or none
        if (addRules.some(({ condition }) => JSON.stringify(condition).includes('[::1]')))
          return Promise.reject(new Error('initiatorDomains'));
        kept.rules = [...kept.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        return Promise.resolve();
      },
    },
  },
}));
beforeEach(() => void (kept.rules = [{ id: 3, condition: { tabIds: [1] } }]));

const filters = (): readonly unknown[] => [
  ...new Set(kept.rules.flatMap(({ condition: { urlFilter } }) => urlFilter ?? [])),
];

describe('values that no address may carry', () => {
  it('are held as an address may write them, in the tab and in what its page opens, but not the page itself', async () => {
    await holdValues(1, 'chat.test', ['a/long+value=here', 'short']);
    expect(filters()).toEqual(['a/long+value=here', 'a%2Flong%2Bvalue%3Dhere']);
    const [inTab, ofWorker, opened] = kept.rules
      .filter(({ id }) => id >= firstValueId)
      .map(({ condition }) => condition);
    expect(inTab).toMatchObject({ tabIds: [1], isUrlFilterCaseSensitive: true });
    expect(ofWorker).toMatchObject({ tabIds: [1, -1], initiatorDomains: ['chat.test'] });
    expect(inTab?.['resourceTypes']).not.toContain('main_frame');
    expect(opened).toMatchObject({
      excludedTabIds: [1],
      initiatorDomains: ['chat.test'],
      resourceTypes: ['main_frame'],
    });
  });

  it('take the place of what they have grown out of, and are not held twice', async () => {
    await holdValues(1, 'chat.test', ['abcdefghijkl']);
    await holdValues(1, 'chat.test', ['abcdefghijklm']);
    await holdValues(1, 'chat.test', ['abcdefghijklm']);
    expect(filters()).toEqual(['abcdefghijklm']);
    expect(kept.rules).toHaveLength(4);
  });

  it('are never written with a sign that a rule takes for others', async () => {
    await holdValues(1, 'chat.test', ['lamp*otter^lake']);
    expect(filters()).toEqual(['lamp%2Aotter%5Elake']);
  });

  it('are held by the rules that the browser takes, where it refuses one', async () => {
    await holdValues(1, '[::1]', ['abcdefghijkl']);
    expect(kept.rules.map(({ condition }) => condition['tabIds'])).toEqual([[1], [1]]);
    expect(filters()).toEqual(['abcdefghijkl']);
  });

  it('are let go of where their host is guarded no more', async () => {
    await holdValues(1, 'chat.test', ['abcdefghijkl']);
    await holdValues(2, 'other.test', ['mnopqrstuvwx']);
    await letGoOf((host) => host === 'chat.test');
    expect(filters()).toEqual(['mnopqrstuvwx']);
    expect(kept.rules.map(({ id }) => id >= firstValueId)).toEqual([false, true, true, true]);
  });

  it('are let go of when they were approved, and with the page; the rules of others stay', async () => {
    await holdValues(1, 'chat.test', ['abcdefgh ijkl', 'mnopqrstuvwx']);
    await holdValues(2, 'chat.test', ['mnopqrstuvwx']);
    await letGo(1, (value) => value === 'abcdefgh ijkl');
    expect(filters()).toEqual(['mnopqrstuvwx']);
    // pages are loaded in no tab as well
    await forgetValues(-1);
    await forgetValues(1);
    const tabs = kept.rules.map(({ condition: { tabIds, excludedTabIds } }) => tabIds ?? excludedTabIds);
    expect(tabs).toEqual([[1], [2], [2, -1], [2]]);
  });
});
