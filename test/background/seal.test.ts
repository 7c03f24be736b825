import { beforeEach, expect, it, vi } from 'vitest';
import type { Ledger } from '../../src/audit/ledger.ts';
import { reportSeal, trySeal } from '../../src/background/seal.ts';
import { trialCount } from '../../src/page-io/trials/table.ts';
import type { From } from '../../src/platform/messages.ts';
import { makeCanary } from '../../src/protocol/canary.ts';
import type { Seal, SealPath } from '../../src/protocol/seal.ts';

const kept = vi.hoisted(() => ({ sites: [] as string[] }));
vi.mock('../../src/platform/seals.ts', async (original) => ({
  ...(await original<typeof import('../../src/platform/seals.ts')>()),
  isDue: () => Promise.resolve(false),
  keepSeal: ({ site }: Seal) => Promise.resolve(void kept.sites.push(site)),
}));
vi.mock('../../src/platform/network-trial.ts', () => ({}));
vi.mock('../../src/platform/parts.ts', () => ({ runInPage: () => Promise.resolve(['called']) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

const paths: readonly SealPath[] = [{ id: 'fetch', state: 'open' }];
const ledger = {} as Ledger;
const from = (host: string): From => ({ tab: 1, host });
beforeEach(() => void (kept.sites = []));

it.each([
  ['poe', 'poe.com', true],
  ['chat.corp.test', 'chat.corp.test:8080', true],
  ['poe', 'chat.corp.test', false],
  ['poe.com', 'poe.com', false],
  ['other.test', 'chat.corp.test', false],
  ['poe', '', false],
])('keeps the seal of %s from a page of %s: %s', async (site, host, isKept) => {
  await reportSeal({ site, paths }, ledger, from(host));
  expect(kept.sites).toEqual(isKept ? [site] : []);
  const request = { site, page: paths, canaries: Array.from({ length: trialCount }, makeCanary) };
  expect((await trySeal(request, from(host))).outcomes.length > 0).toBe(isKept);
});
