import grounding from '../../models/grounding/card.json' with { type: 'json' };
import { batchOf, type Versions } from '../audit/batch.ts';
import { deliver, inBatch, waitingIn } from '../audit/deliver.ts';
import type { KeptEvent, Ledger } from '../audit/ledger.ts';
import { nameGuard } from '../model/names/card.ts';
import { replyGuard } from '../model/replies/card.ts';
import { deliveryRecord, keepDelivery, onWake, postReport, wakeAt, wakeNoMore } from '../platform/collector.ts';
import { inTurn } from '../platform/in-turn.ts';
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

/** What happened before reports were asked for is not reported; nor what happened between two collectors. */
const begun = async (ledger: Ledger, address: string, device: string): Promise<DeliveryRecord> => ({
  device,
  address,
  upTo: await ledger.newest(),
  failures: 0,
  nextAt: Date.now() + Math.random() * 60_000,
  dropped: 0,
});

/** One report, to the letter. */
async function written(policy: Policy, events: readonly KeptEvent[], device: string): Promise<string> {
  const versions: Versions = { extension: extensionVersion(), policy: await policyHash(policy), models };
  return batchOf(events, await allSeals(), versions, { device });
}

/** Where delivery to this address stands. */
async function standing(ledger: Ledger, address: string, last: DeliveryRecord | undefined): Promise<DeliveryRecord> {
  const kept = last?.address ? last : await begun(ledger, address, last?.device ?? crypto.randomUUID());
  return kept.address === address ? kept : { ...kept, address, failures: 0, nextAt: 0 };
}

/** Reports what the ledger counts to the organisation's own collector, where browser policy names one. */
export function createReports(policy: () => Policy, ledger: Ledger): Reports {
  const oneByOne = inTurn();
  /** Sends what is due; has the browser wake us up for the next. */
  async function work(): Promise<void> {
    const collector = collectorOf(policy());
    const last = await deliveryRecord();
    if (!collector && last?.address) await keepDelivery({ ...last, address: '' });
    if (!collector) return wakeNoMore();
    const { address } = collector;
    const before = await standing(ledger, address, last);
    const line = {
      write: (events: readonly KeptEvent[]) => written(policy(), events, before.device),
      // the key is read anew for each: it is never given to an address that the policy names no more
      post: async (body: string): Promise<ReportAnswer> =>
        collectorOf(policy())?.address === address ? postReport(address, body) : { kind: 'unreachable' },
      keep: keepDelivery,
    };
    const isDue = Date.now() >= before.nextAt;
    const record = isDue ? await deliver(before, { ...clock, ...line, ledger, collector }) : before;
    await keepDelivery(record);
    wakeAt(record.nextAt);
  }
  let isKnown = false;
  const follow = (): void => void oneByOne(work).catch(() => undefined);
  // before the policy is known, no collector is named; it is followed as soon as it is
  onWake(() => isKnown && follow());

  return {
    follow: () => ((isKnown = true), follow()),
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
        next: await written(policy(), waiting.slice(0, inBatch), device),
      };
    },
  };
}
