import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ModelStatus } from '../../../src/engine/types.ts';
import { replyGuard, type ModelCard } from '../../../src/model/replies/card.ts';
import { createModelHost } from '../../../src/model/replies/host.ts';
import type { ReadFile } from '../../../src/model/integrity.ts';
import { openPipeline, type Pipeline } from '../../../src/model/replies/pipeline.ts';

const folder = resolve(import.meta.dirname, '../../../models/reply-guard');
const files: ReadFile = async (path) => new Uint8Array(await readFile(join(folder, path))).buffer;
const never = new AbortController().signal;

test('a model whose canaries sing differently is refused, closed and reported', async () => {
  const [first, ...others] = replyGuard.canaries;
  const card: ModelCard = { ...replyGuard, canaries: [{ text: first!.text, scores: [0.9, 0.9, 0.9, 0.9] }, ...others] };
  let closed = false;
  const host = createModelHost({
    card,
    files,
    openPipeline: async (...given) => {
      const pipeline = await openPipeline(...given);
      return { ...pipeline, close: () => ((closed = true), pipeline.close()) };
    },
  });
  const answer = await host.score(['Good morning.'], never);
  expect(answer).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('does not answer as published') });
  expect(host.status()).toMatchObject({ state: 'failed' });
  expect(closed).toBe(true);
});

/** A pipeline that answers the canaries as published and all else with `score`, and takes every question for a dangerous one. */
const playing = (score: Pipeline['score'], close: Pipeline['close']) => async (): Promise<Pipeline> => ({
  score: async (text, signal) => replyGuard.canaries.find((c) => c.text === text)?.scores ?? score(text, signal),
  asks: async () => 100,
  close,
});

test('loads once, with the first question, and says so', async () => {
  const states: ModelStatus['state'][] = [];
  let closed = 0;
  const close = async (): Promise<void> => void (closed += 1);
  const host = createModelHost({
    files,
    openPipeline: playing(async () => [0, 0, 0, 0], close),
    onStatus: ({ state }) => states.push(state),
  });
  expect(host.status()).toEqual({ state: 'idle' });
  await host.score(['a'], never);
  expect((await host.score(['b'], never)).kind).toBe('scored');
  expect([closed, host.status().state]).toEqual([0, 'ready']);
  expect(states).toEqual(['loading', 'ready']);
});

test('cancelled or broken in the middle: not checked, and the next question is answered', async () => {
  const cancel = new AbortController();
  const host = createModelHost({
    files,
    openPipeline: playing(
      async (text) => {
        if (text === 'break') throw new Error('out of memory');
        if (text === 'cancel') cancel.abort();
        return [0.1, 0.2, 0.3, 0.4];
      },
      async () => undefined,
    ),
  });
  expect(await host.score(['cancel', 'more'], cancel.signal)).toEqual({ kind: 'not-checked', why: 'cancelled' });
  const broken = await host.score(['break'], never);
  expect(broken).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('out of memory') });
  const scores = [{ harm: 0.1, abuse: 0.2, injection: 0.3, group: 0.4 }];
  expect(await host.score(['fine'], never)).toEqual({ kind: 'scored', scores });
});

test('harm is seen in the light of the question, where one is known; nothing else is', async () => {
  const host = createModelHost({
    files,
    openPipeline: playing(
      async () => [0.4, 0.4, 0.4, 0.4],
      async () => undefined,
    ),
  });
  const [alone, asked, blank] = await Promise.all([
    host.score(['Take the key.'], never),
    host.score(['Take the key.', "I won't say."], never, 'How do I steal it?'),
    host.score(['Take the key.'], never, ' '),
  ]);
  const scores = { harm: 0.4, abuse: 0.4, injection: 0.4, group: 0.4 };
  expect(alone).toEqual({ kind: 'scored', scores: [scores] });
  expect(blank).toEqual(alone);
  expect(asked).toEqual({ kind: 'scored', scores: [{ ...scores, harm: expect.any(Number) }, scores] });
  expect(asked.kind === 'scored' && asked.scores[0]!.harm).toBeGreaterThan(0.5);
});
