import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellUnread } from '../../../src/content/outgoing/tell-unread.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const told = async (isWhole: boolean, isEmpty: boolean, isComing = true): Promise<number> => {
  const say = vi.fn();
  const expectWhole = tellUnread(
    { come: () => Promise.resolve(isWhole), isComing: () => isComing },
    { isEmpty: () => isEmpty },
    say,
  );
  expectWhole();
  expectWhole();
  await vi.advanceTimersByTimeAsync(60_000);
  return say.mock.calls.length;
};

it('says once that requests were not read, where the detectors never come and some had left', async () => {
  expect(await told(false, false)).toBe(1);
  expect([await told(true, false), await told(false, true), await told(false, false, false)]).toEqual([0, 0, 0]);
});
