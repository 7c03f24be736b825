import { classOf, type Collector } from '../policy/collector.ts';
import type { DeliveryRecord, ReportAnswer } from '../protocol/report.ts';
import type { KeptEvent, Ledger } from './ledger.ts';

interface Delivering {
  readonly ledger: Pick<Ledger, 'after'>;
  readonly collector: Collector;
  /** The body of one report. */
  readonly write: (events: readonly KeptEvent[]) => Promise<string>;
  readonly post: (body: string) => Promise<ReportAnswer>;
  /** Keeps where delivery stands: the background may be ended after any report. */
  readonly keep: (record: DeliveryRecord) => Promise<void>;
  readonly now: () => number;
  /** 0 to 1: browsers of one company must not all come at once. */
  readonly random: () => number;
}

export const inBatch = 20;
const mostBatches = 10;
/** More than so many do not wait; the oldest are given up. */
export const mostWaiting = 5_000;
const minute = 60_000;
const day = 1_440 * minute;
const longestPause = 6 * 60 * minute;

/** When to try again: twice as long each time, or as the collector asks, somewhat later than said. */
export function pauseAfter(failures: number, asked: number | undefined, random: number): number {
  const grown = Math.min(longestPause, minute * 2 ** Math.min(failures - 1, 12));
  return Math.min(day, Math.max(grown, (asked ?? 0) * 1_000)) * (1 + random / 2);
}

/** Of its classes, what waits after an event, the oldest first. */
export const waitingIn = (events: readonly KeptEvent[], { classes }: Collector): readonly KeptEvent[] =>
  events.filter((event) => classes.has(classOf(event)));

const failed = (
  state: DeliveryRecord,
  trouble: NonNullable<DeliveryRecord['trouble']>,
  { now, random }: Delivering,
) => {
  const failures = state.failures + 1;
  const asked = trouble.kind === 'refused' ? trouble.after : undefined;
  return { ...state, failures, trouble, nextAt: now() + pauseAfter(failures, asked, random()) };
};

const done = (
  { trouble: _trouble, ...state }: DeliveryRecord,
  upTo: number,
  { now, random, collector }: Delivering,
) => {
  const pause = collector.minutes * minute * (0.75 + random() / 2);
  return { ...state, upTo, failures: 0, lastAt: now(), nextAt: now() + pause };
};

/** What a collector says of a report that it would not take another time either. */
const forGood = [400, 413, 422];
const isForGood = (answer: ReportAnswer): boolean => answer.kind === 'refused' && forGood.includes(answer.status);

/**
 * One by one, to part what is refused for good from the rest. A collector that takes none of them may be set up wrong:
 * then all of them wait.
 */
async function singly(batch: readonly KeptEvent[], start: DeliveryRecord, parts: Delivering): Promise<DeliveryRecord> {
  let state = start;
  let refused = 0;
  let trouble: DeliveryRecord['trouble'];
  for (const event of batch) {
    const answer = await parts.post(await parts.write([event]));
    if (answer.kind === 'taken') {
      state = done({ ...state, dropped: state.dropped + refused }, event.key, parts);
      refused = 0;
      await parts.keep(state);
    } else if (isForGood(answer)) {
      refused += 1;
      trouble = answer;
    } else return failed(state, answer, parts);
  }
  if (state === start && trouble) return failed(state, trouble, parts);
  return { ...state, upTo: batch.at(-1)?.key ?? state.upTo, dropped: state.dropped + refused };
}

/**
 * Sends what waits, in batches, until nothing waits or one is not taken: that one stays, but for events that are refused
 * for good while others are taken. Without any event a report goes once a day, so that silence means something.
 */
export async function deliver(start: DeliveryRecord, parts: Delivering): Promise<DeliveryRecord> {
  const { ledger, collector, write, post, keep, now } = parts;
  let state = start;
  const kept = await ledger.after(state.upTo);
  const over = Math.max(0, kept.length - mostWaiting);
  if (over > 0) state = { ...state, upTo: kept[over - 1]?.key ?? state.upTo, dropped: state.dropped + over };
  const last = kept.at(-1)?.key ?? state.upTo;
  const waiting = waitingIn(kept.slice(over), collector);
  const isQuiet = waiting.length === 0;
  if (isQuiet && now() - (state.lastAt ?? 0) < day) {
    const { lastAt } = state;
    return { ...done(state, last, parts), ...(lastAt !== undefined && { lastAt }) };
  }
  for (let at = 0; at === 0 || (at < waiting.length && at < mostBatches * inBatch); at += inBatch) {
    const batch = waiting.slice(at, at + inBatch);
    const answer = await post(await write(batch));
    if (answer.kind === 'taken') state = done(state, batch.at(-1)?.key ?? last, parts);
    else if (batch.length > 1 && isForGood(answer)) state = await singly(batch, state, parts);
    else state = failed(state, answer, parts);
    if (state.failures > 0) return state;
    await keep(state);
  }
  return state;
}
