import { expect, test } from 'vitest';
import { createQueue } from '../../src/model/queue.ts';

const never = new AbortController().signal;

/** A task that ends when told, and a list of what started. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test('tasks run one at a time, in order', async () => {
  const queue = createQueue();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    seen.push(`${name} ends`);
    return name;
  };
  const outcomes = await Promise.all([queue(task('a'), never), queue(task('b'), never)]);
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  expect(outcomes).toEqual([
    { kind: 'done', value: 'a' },
    { kind: 'done', value: 'b' },
  ]);
});

test('a waiting task that is cancelled never starts, and its caller hears at once', async () => {
  const queue = createQueue();
  const { opened, open } = gate();
  const cancel = new AbortController();
  let started = false;
  const first = queue(() => opened, never);
  const second = queue(async () => void (started = true), cancel.signal);
  const third = queue(async () => 3, never);
  cancel.abort();
  expect(await second).toEqual({ kind: 'cancelled' });
  open();
  expect(await first).toEqual({ kind: 'done', value: undefined });
  expect(await third).toEqual({ kind: 'done', value: 3 });
  expect(started).toBe(false);
});

test('a running task that is cancelled gets the signal, and its result is thrown away', async () => {
  const queue = createQueue();
  const cancel = new AbortController();
  const { opened, open } = gate();
  let told = false;
  const running = queue(async (signal) => {
    signal.addEventListener('abort', () => (told = true));
    await opened;
    return 'late';
  }, cancel.signal);
  await Promise.resolve();
  cancel.abort();
  expect(await running).toEqual({ kind: 'cancelled' });
  open();
  expect(told).toBe(true);
});

test('a task that rejects rejects its own caller only', async () => {
  const queue = createQueue();
  const broken = queue(() => Promise.reject(new Error('broken')), never);
  const next = queue(async () => 'next', never);
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toEqual({ kind: 'done', value: 'next' });
});
