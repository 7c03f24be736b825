import { beforeEach, expect, it, vi } from 'vitest';
import type { KeptEvent, Ledger } from '../../src/audit/ledger.ts';
import { createReports } from '../../src/background/reports.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';
import type { DeliveryRecord } from '../../src/protocol/report.ts';

const seen = vi.hoisted(() => ({
  record: undefined as DeliveryRecord | undefined,
  posted: [] as { readonly to: string; readonly count: number }[],
  wake: () => undefined as unknown,
  /** Each ends with when to come again. */
  rounds: 0,
}));
vi.mock('../../src/platform/collector.ts', () => ({
  deliveryRecord: () => Promise.resolve(seen.record),
  keepDelivery: (record: DeliveryRecord) => Promise.resolve(void (seen.record = record)),
  onWake: (then: () => void) => void (seen.wake = then),
  wakeAt: () => (seen.rounds += 1),
  wakeNoMore: () => (seen.rounds += 1),
  postReport(to: string, body: string) {
    seen.posted.push({ to, count: (JSON.parse(body) as { events: readonly unknown[] }).events.length });
    return Promise.resolve({ kind: 'taken' });
  },
}));
vi.mock('../../src/platform/seals.ts', () => ({ allSeals: () => Promise.resolve([]) }));
vi.mock('../../src/platform/version.ts', () => ({ extensionVersion: () => '1' }));

const event = (key: number): KeptEvent => ({
  key,
  at: key,
  site: 'poe',
  direction: 'outbound',
  action: 'block',
  way: 'send',
  counts: { iban: 1 },
});
let happened: readonly KeptEvent[] = [];
const ledger = {
  after: (key) => Promise.resolve(happened.filter((one) => one.key > key)),
  newest: () => Promise.resolve(happened.at(-1)?.key ?? 0),
} as Partial<Ledger> as Ledger;

let collector: string | undefined;
const policy = () => resolveClosely({}, collector === undefined ? {} : { collector });
let reports: ReturnType<typeof createReports>;
/** Follows a policy that names this collector, after so many events; what is due goes at once. */
async function under(address: string | undefined, ...keys: readonly number[]): Promise<void> {
  happened = [...happened, ...keys.map(event)];
  collector = address;
  if (seen.record) seen.record = { ...seen.record, nextAt: 0 };
  const { rounds } = seen;
  reports.follow();
  await expect.poll(() => seen.rounds, { timeout: 20_000 }).toBeGreaterThan(rounds);
}
const [first, second] = ['https://one.example/in', 'https://two.example/in'] as const;

beforeEach(() => {
  Object.assign(seen, { record: undefined, posted: [] });
  happened = [];
  reports = createReports(policy, ledger);
});

it('reports nothing of a time in which nobody asked for it', async () => {
  await under(first, 1);
  await under(first, 2);
  const device = seen.record?.device;
  await under(undefined, 3);
  await under(second, 4);
  await under(second, 5);
  expect(seen.posted).toEqual([
    { to: first, count: 1 },
    { to: second, count: 1 },
  ]);
  expect(seen.record).toMatchObject({ device, upTo: 5 });
});

it('takes no policy that is not known yet for one without a collector', async () => {
  await under(first);
  collector = undefined;
  reports = createReports(policy, ledger);
  seen.wake();
  await under(first, 1);
  expect(seen.posted).toEqual([{ to: first, count: 1 }]);
});
