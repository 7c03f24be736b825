import Dexie, { type Table } from 'dexie';
import type { FlagRate } from '../protocol/flag-rate.ts';
import { midnight } from './today.ts';

/**
 * A model that begins to flag more or less than it did has met other texts than before, or is another one: so its flag
 * rate is kept by day, site and version. Counts only.
 */
interface Drift {
  note(what: Omit<FlagRate, 'day'>, now: number): Promise<void>;
  since(at: number): Promise<readonly FlagRate[]>;
  prune(days: number, now: number): Promise<number>;
}

const dayLength = 86_400_000;

export function openDrift(name = 'parapet-drift'): Drift {
  const db = new Dexie(name) as Dexie & { rates: Table<FlagRate, [number, string, string]> };
  db.version(1).stores({ rates: '[day+site+model], day' });
  return {
    note: ({ site, model, read, flagged }, now) =>
      db.transaction('rw', db.rates, async () => {
        const day = midnight(now);
        const before = await db.rates.get([day, site, model]);
        const sum = { read: read + (before?.read ?? 0), flagged: flagged + (before?.flagged ?? 0) };
        await db.rates.put({ day, site, model, ...sum });
      }),
    since: (at) => db.rates.where('day').aboveOrEqual(at).toArray(),
    prune: (days, now) =>
      db.rates
        .where('day')
        .below(now - days * dayLength)
        .delete(),
  };
}
