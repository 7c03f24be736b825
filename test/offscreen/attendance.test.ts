import { afterEach, expect, test, vi } from 'vitest';
import { createAttendance } from '../../src/offscreen/attendance.ts';

afterEach(() => vi.useRealTimers());

test('is idle when nothing was asked for a while, whatever was asked, and not while something lasts', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const onIdle = vi.fn();
  const attend = createAttendance(1000, onIdle);
  expect(await attend(Promise.resolve('answer'))).toBe('answer');
  await vi.advanceTimersByTimeAsync(900);
  let end: () => void = () => undefined;
  const long = attend(new Promise<void>((done) => (end = done)));
  await attend(Promise.resolve());
  await expect(attend(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onIdle).not.toHaveBeenCalled();
  end();
  await long;
  await vi.advanceTimersByTimeAsync(900);
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onIdle).toHaveBeenCalledTimes(1);
});
