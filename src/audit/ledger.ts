import Dexie, { type Table } from 'dexie';
import { actions, type LedgerEvent } from '../engine/types.ts';

/** An event as it is kept; keys only grow. */
export type KeptEvent = LedgerEvent & { readonly key: number };

/** The ledger: one event a decision, ids and counts, never text. Lives in the background's IndexedDB. */
export interface Ledger {
  append(event: LedgerEvent): Promise<void>;
  since(at: number): Promise<readonly LedgerEvent[]>;
  /** What came after the event of that key, the oldest first. */
  after(key: number): Promise<readonly KeptEvent[]>;
  /** The key of the newest event; 0 where there is none. */
  newest(): Promise<number>;
  /** Drops what is older than so many days, counted back from `now` (epoch milliseconds). */
  prune(days: number, now: number): Promise<number>;
}

const dayLength = 86_400_000;
/** A host or a site's id; an id of a detector or a judge. Lower case on purpose: most keys and tokens are not. */
const place = /^[a-z0-9][a-z0-9.:-]{0,80}$/;
const id = /^[a-z0-9][a-z0-9-]{0,60}$/;
const ways = new Set(['typed', 'paste', 'drop', 'send', 'file', 'request', 'reply', 'seal', 'page', 'model']);

/** A content script may be under a hostile page's control: only the shape of an event comes in, so no text can. */
export const isEvent = (value: unknown): value is LedgerEvent =>
  isPlain(value) && value.way !== 'model' && !('key' in value);

/** Ids and numbers alone. */
export function isPlain(value: unknown): value is LedgerEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { at, site, direction, action, way, counts, override, key: _key, ...rest } = value as Record<string, unknown>;
  return (
    Object.keys(rest).length === 0 &&
    typeof at === 'number' &&
    typeof site === 'string' &&
    place.test(site) &&
    (direction === 'outbound' || direction === 'inbound') &&
    actions.some((known) => known === action) &&
    ways.has(way as string) &&
    (override === undefined || override === 'sent' || override === 'sent-with-reason') &&
    isCounts(counts)
  );
}

const mostCounted = 1_000_000;
const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostCounted;

function isCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length <= 100 && entries.every(([key, count]) => id.test(key) && isCount(count));
}

type Row = LedgerEvent & { readonly key?: number };

export function openLedger(name = 'parapet'): Ledger {
  const db = new Dexie(name) as Dexie & { events: Table<Row, number> };
  db.version(1).stores({ events: '++key, at, site' });
  return {
    async append(event) {
      await db.events.add(event);
    },
    since: (at) => db.events.where('at').aboveOrEqual(at).toArray(),
    after: async (key) => (await db.events.where('key').above(key).toArray()) as readonly KeptEvent[],
    newest: async () => (await db.events.orderBy('key').last())?.key ?? 0,
    prune: (days, now) =>
      db.events
        .where('at')
        .below(now - days * dayLength)
        .delete(),
  };
}
