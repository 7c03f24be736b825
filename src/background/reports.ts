import grounding from '../../models/grounding/card.json' with { type: 'json' };
import { batchOf, type Versions } from '../audit/batch.ts';
import { deliver, inBatch, waitingIn } from '../audit/deliver.ts';
import type { KeptEvent, Ledger } from '../audit/ledger.ts';
import { nameGuard } from '../model/names/card.ts';
import { replyGuard } from '../model/replies/card.ts';
import { deliveryRecord, keepDelivery, onWake, postReport, wakeAt, wakeNoMore } from '../platform/collector.ts';
import { allSeals } from '../platform/seals.ts';
import { extensionVersion } from '../platform/version.ts';
import { collectorOf } from '../policy/collector.ts';
import type { Policy } from '../policy/resolve.ts';
import { policyKeys } from '../policy/schema.ts';
import type { DeliveryRecord, ReportAnswer, ReportStatus } from '../protocol/report.ts';

interface Reports {
  /** The policy has changed. */
  follow(): void;
  status(): Promise<ReportStatus | undefined>;
}

const models = Object.fromEntries([replyGuard, nameGuard, grounding].map(({ id, version }) => [id, version]));
const hashLength = 12;
const clock = { now: Date.now, random: Math.random } as const;

/** What the organisation has set, in few letters: two browsers under one policy say the same. */
async function policyHash({ source, values }: Policy): Promise<string> {
  const set = policyKeys.filter((key) => source[key] === 'managed').map((key) => [key, values[key]]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(set)));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}

/** What happened before reports were asked for is not reported. */
const begun = async (ledger: Ledger, address: string): Promise<DeliveryRecord> => ({
  device: crypto.randomUUID(),
  address,
  upTo: await ledger.newest(),
  failures: 0,
  nextAt: Date.now() + Math.random() * 60_000,
  dropped: 0,
});

/** Reports what the ledger counts to the organisation's own collector, where browser policy names one. */
export function createReports(policy: () => Policy, ledger: Ledger): Reports {
  let turn: Promise<unknown> = Promise.resolve();

  async function written(events: readonly KeptEvent[], device: string): Promise<string> {
    const versions: Versions = { extension: extensionVersion(), policy: await policyHash(policy()), models };
    return batchOf(events, await allSeals(), versions, { device });
  }

  /** Sends what is due; has the browser wake us up for the next. */
  async function work(): Promise<void> {
    const collector = collectorOf(policy());
    if (!collector) return wakeNoMore();
    const { address } = collector;
    const kept = (await deliveryRecord()) ?? (await begun(ledger, address));
    const before = kept.address === address ? kept : { ...kept, address, failures: 0, nextAt: 0 };
    const write = (events: readonly KeptEvent[]): Promise<string> => written(events, before.device);
    const post = (body: string): Promise<ReportAnswer> => postReport(address, body);
    const isDue = Date.now() >= before.nextAt;
    const record = isDue ? await deliver(before, { ...clock, ledger, collector, write, post }) : before;
    await keepDelivery(record);
    wakeAt(record.nextAt);
  }
  const follow = (): void => void (turn = turn.then(work).catch(() => undefined));
  onWake(follow);

  return {
    follow,
    async status() {
      const collector = collectorOf(policy());
      const record = await deliveryRecord();
      if (!collector || !record) return undefined;
      const { device, upTo, ...shown } = record;
      const waiting = waitingIn(await ledger.after(upTo), collector);
      return {
        ...shown,
        classes: [...collector.classes],
        minutes: collector.minutes,
        waiting: waiting.length,
        next: await written(waiting.slice(0, inBatch), device),
      };
    },
  };
}
