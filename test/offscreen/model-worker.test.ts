import { expect, test } from 'vitest';
import { createModelWorker, type WorkerLike } from '../../src/offscreen/model-worker.ts';
import type { FromWorker, ToWorker } from '../../src/offscreen/protocol.ts';

/** A worker that keeps what it is told and says what the test wants. */
function puppet() {
  const events = new EventTarget();
  const told: ToWorker[] = [];
  let ended = false;
  const worker: WorkerLike = {
    postMessage: (message: unknown) => void told.push(message as ToWorker),
    terminate: () => void (ended = true),
    addEventListener: events.addEventListener.bind(events),
  };
  const say = (data: FromWorker): void => void events.dispatchEvent(new MessageEvent('message', { data }));
  return { worker, told, say, crash: () => events.dispatchEvent(new Event('error')), ended: () => ended };
}

const scored = { kind: 'scored', scores: [{ harm: 0, abuse: 0, injection: 0, group: 0 }] } as const;

test('starts with the first question, ends when the model goes idle, starts again', async () => {
  const started: ReturnType<typeof puppet>[] = [];
  const model = createModelWorker(() => {
    started.push(puppet());
    return started.at(-1)!.worker;
  });
  expect([started.length, model.status().state]).toEqual([0, 'idle']);
  const first = model.score('1', ['a']);
  started[0]!.say({ kind: 'status', status: { state: 'loading' } });
  expect(model.status().state).toBe('loading');
  started[0]!.say({ kind: 'answer', id: '1', answer: scored });
  expect(await first).toEqual(scored);
  started[0]!.say({ kind: 'status', status: { state: 'idle' } });
  expect(started[0]!.ended()).toBe(true);
  void model.score('2', ['b']);
  expect(started[1]!.told).toEqual([{ kind: 'score', id: '2', texts: ['b'] }]);
});

test('a crash answers all who wait with "not checked" and a reason; the next question gets a new worker', async () => {
  const started: ReturnType<typeof puppet>[] = [];
  const model = createModelWorker(() => {
    started.push(puppet());
    return started.at(-1)!.worker;
  });
  const waiting = [model.score('1', ['a']), model.score('2', ['b'])];
  started[0]!.crash();
  for (const answer of await Promise.all(waiting))
    expect(answer).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('unexpectedly') });
  expect(model.status().state).toBe('failed');
  void model.score('3', ['c']);
  expect(started.length).toBe(2);
});

test('cancel reaches the worker for a question that waits, and starts none for one that does not', () => {
  const only = puppet();
  let starts = 0;
  const model = createModelWorker(() => ((starts += 1), only.worker));
  model.cancel('unknown');
  expect(starts).toBe(0);
  void model.score('1', ['a']);
  model.cancel('1');
  expect(only.told.at(-1)).toEqual({ kind: 'cancel', id: '1' });
});
