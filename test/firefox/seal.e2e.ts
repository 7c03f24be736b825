import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runTrials } from '../../src/page-io/trials/run.ts';
import { trialCount, trialsWith } from '../../src/page-io/trials/table.ts';
import { makeCanary } from '../../src/protocol/canary.ts';
import { sealGroups, type Seal } from '../../src/protocol/seal.ts';
import { useLab } from './harness.ts';

const lab = useLab();

/** What the extension's own pages have. */
declare const browser: { storage: { local: { get(key: string): Promise<{ seals?: Record<string, Seal> }> } } };

test('calls that nothing guards send nothing and open nothing', async () => {
  await lab().tab.goto('https://elsewhere.example/');
  const trials = trialsWith(Array.from({ length: trialCount }, makeCanary));
  const outcomes = await lab().tab.evaluate(runTrials, trials);
  await sleep(500);
  expect(outcomes).not.toContain('covered');
  expect(outcomes.filter((one) => one === 'called').length).toBeGreaterThan(trialCount - 4);
  expect(await lab().tab.evaluate(() => location.href + document.cookie)).toBe('https://elsewhere.example/');
  expect(lab().left('AKIA')).toEqual([]);
});

test('the guard tests itself on the page: every way that can be tried is held, and nothing of the test leaves', async () => {
  let seal: Seal | undefined;
  // to look at what was kept is to leave the page: on a busy machine it gets more time on the next visit
  for (const time of [5_000, 10_000, 20_000]) {
    await lab().open('chatgpt');
    await sleep(time);
    const tab = await lab().openOwn('src/options/index.html');
    seal = await tab.evaluate(async () => (await browser.storage.local.get('seals')).seals?.['chatgpt']);
    if (seal) break;
  }
  const states = Object.fromEntries((seal?.paths ?? []).map(({ id, state }) => [id, state]));
  // the network layer cannot be tried here
  const ways = ['composer', 'line', ...sealGroups.carriers, 'files', 'keys', 'detectors'];
  expect(states).toEqual(Object.fromEntries(ways.map((id) => [id, 'held'])));
  expect(lab().left('AKIA')).toEqual([]);
});
