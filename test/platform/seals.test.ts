import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allSeals, isDue, isReport, keepSeal } from '../../src/platform/seals.ts';
import type { PathState, SealPath, SealPathId } from '../../src/protocol/seal.ts';

const kept = vi.hoisted(() => ({ values: {} as Record<string, unknown>, version: '1' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: kept.version }) },
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: kept.values[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(kept.values, values)),
      },
    },
  },
}));

const week = 7 * 86_400_000;
const path = (id: SealPathId, state: PathState = 'held'): SealPath => ({ id, state });
const page = [path('composer')];

beforeEach(() => {
  kept.values = {};
  kept.version = '1';
});

describe('a seal', () => {
  it('tells of a colour that is another than before, or of another version', async () => {
    expect(await keepSeal({ site: 'poe', paths: page }, 1)).toBe('green');
    expect(await keepSeal({ site: 'poe', paths: page }, 2)).toBeUndefined();
    expect(await keepSeal({ site: 'poe', paths: [path('fetch', 'open')] }, 3)).toBe('red');
    kept.version = '2';
    expect(await keepSeal({ site: 'poe', paths: [path('fetch', 'open')] }, 4)).toBe('red');
  });

  it('keeps what lies behind the page, which is not tried each time, until the next version', async () => {
    await keepSeal({ site: 'poe', paths: [...page, path('rule', 'uncertain')] }, 1);
    expect(await keepSeal({ site: 'poe', paths: page }, 2)).toBeUndefined();
    expect((await allSeals())[0]?.paths).toEqual([...page, path('rule', 'uncertain')]);
    kept.version = '2';
    await keepSeal({ site: 'poe', paths: page }, 3);
    expect((await allSeals())[0]?.paths).toEqual(page);
  });

  it.each([
    ['on the first visit', '', page, 1, true],
    ['not again soon after', '1', page, 2, false],
    ['after an update', '2', page, 2, true],
    ['where the composer is gone', '1', [path('composer', 'uncertain')], 2, true],
    ['not where only the moment is another', '1', [path('detectors', 'uncertain')], 2, false],
    ['after a week', '1', page, week + 2, true],
  ] as const)('has what lies behind the page tried %s', async (_when, next, found, now, due) => {
    if (next !== '') await keepSeal({ site: 'poe', paths: [...page, path('detectors'), path('rule')] }, 1);
    kept.version = next;
    expect(await isDue('poe', found, now)).toBe(due);
  });

  it('takes no text from a page', () => {
    expect(isReport({ site: 'poe', paths: page })).toBe(true);
    expect(isReport({ site: 'my password is', paths: page })).toBe(false);
    expect(isReport({ site: 'poe', paths: [{ id: 'my password' as never, state: 'held' }] })).toBe(false);
  });
});
