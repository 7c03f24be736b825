import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDrift } from '../../src/audit/drift.ts';

const noon = new Date(2026, 4, 12, 12).getTime();
const day = 86_400_000;

it('adds up what a model read and flagged, by day, site and version', async () => {
  const drift = openDrift('drift-test');
  const chat = { site: 'chat.example', model: 'reply-guard 3' };
  await drift.note({ ...chat, read: 4, flagged: 1 }, noon);
  await drift.note({ ...chat, read: 6, flagged: 0 }, noon + 1000);
  await drift.note({ ...chat, model: 'reply-guard 4', read: 1, flagged: 1 }, noon);
  await drift.note({ ...chat, read: 2, flagged: 2 }, noon - 40 * day);
  const rates = await drift.since(noon - day);
  expect(rates.map(({ model, read, flagged }) => [model, read, flagged])).toEqual([
    ['reply-guard 3', 10, 1],
    ['reply-guard 4', 1, 1],
  ]);
  expect(await drift.prune(30, noon)).toBe(1);
  expect(await drift.since(0)).toHaveLength(2);
});
