import type { LedgerEvent } from '../engine/types.ts';

/** What happened, added up. `marked` counts passages of replies. */
interface Sums {
  readonly byAction: Readonly<Record<string, number>>;
  readonly byDetector: Readonly<Record<string, number>>;
  readonly marked: number;
}

/** Local midnight before `now`, in epoch milliseconds. */
export const midnight = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

export function sumUp(events: readonly LedgerEvent[]): Sums {
  const byAction: Record<string, number> = {};
  const byDetector: Record<string, number> = {};
  let marked = 0;
  for (const { action, direction, way, counts } of events) {
    // what Parapet says of itself is no finding
    if (way === 'seal' || way === 'model') continue;
    if (direction === 'outbound') byAction[action] = (byAction[action] ?? 0) + 1;
    for (const [detector, count] of Object.entries(counts)) {
      byDetector[detector] = (byDetector[detector] ?? 0) + count;
      if (direction === 'inbound') marked += count;
    }
  }
  return { byAction, byDetector, marked };
}

/** One day's sums; `at` is its local midnight in epoch milliseconds. */
interface Day extends Sums {
  readonly at: number;
}

/** The same for each day on which something happened, the newest first. */
export function sumUpDays(events: readonly LedgerEvent[]): readonly Day[] {
  const days = new Map<number, LedgerEvent[]>();
  for (const event of events) {
    const at = midnight(event.at);
    const day = days.get(at);
    if (day) day.push(event);
    else days.set(at, [event]);
  }
  return [...days].sort(([one], [other]) => other - one).map(([at, of]) => ({ at, ...sumUp(of) }));
}
