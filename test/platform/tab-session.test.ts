import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allApproved, loadSession, saveSession } from '../../src/platform/tab-session.ts';

const areas = vi.hoisted(() => ({ session: new Map<string, unknown>(), local: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (key: string | null) =>
      Promise.resolve(key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: object) => Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
  });
  return { default: { storage: { session: area(areas.session), local: area(areas.local) } } };
});
beforeEach(() => areas.session.clear());

const from = { tab: 1, host: 'chat.test' };
const entry = (number: number, value: string) => ({
  standIn: `[EMAIL_ADDRESS_${number}]`,
  entity: 'EMAIL_ADDRESS',
  value,
});

describe('what a tab has learned', () => {
  it('comes back for that tab and host, and for no other', async () => {
    await saveSession({ entries: [entry(1, 'anna@one.test')], approved: ['x'] }, from);
    expect(await loadSession(from)).toEqual({ entries: [entry(1, 'anna@one.test')], approved: ['x'] });
    expect(await loadSession({ ...from, tab: 2 })).toBeUndefined();
    expect(await loadSession({ ...from, host: 'other.test' })).toBeUndefined();
    expect(JSON.stringify([...areas.session])).not.toContain('anna');
  });

  it('is put together from the frames of a host', async () => {
    await Promise.all([
      saveSession({ entries: [entry(1, 'anna@one.test')], approved: ['a'] }, from),
      saveSession({ entries: [entry(2, 'ben@two.test')], approved: ['b'] }, from),
    ]);
    expect(await loadSession(from)).toEqual({
      entries: [entry(1, 'anna@one.test'), entry(2, 'ben@two.test')],
      approved: ['a', 'b'],
    });
  });

  it('tells a background that has slept what was approved in each tab', async () => {
    await saveSession({ entries: [], approved: ['a'] }, from);
    await saveSession({ entries: [], approved: ['b'] }, { ...from, host: 'other.test' });
    await saveSession({ entries: [entry(1, 'anna@one.test')], approved: [] }, { ...from, tab: 2 });
    expect([...(await allApproved())]).toEqual([
      [1, ['a', 'b']],
      [2, []],
    ]);
  });

  it('does not say one value for another: a name that two frames have given stands for neither', async () => {
    await saveSession({ entries: [entry(1, 'anna@one.test')], approved: [] }, from);
    await saveSession({ entries: [entry(1, 'ben@two.test'), entry(2, 'ben@three.test')], approved: [] }, from);
    expect((await loadSession(from))?.entries).toEqual([entry(2, 'ben@three.test')]);
  });
});
