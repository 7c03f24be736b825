import type { WireCounts, WireLayer, WireRecord } from '../protocol/wire.ts';

/** What each layer saw of each tab's requests, in memory: counts only. */
export interface WireLog {
  /** `counts` comes from a page's renderer: what is no number of a known kind is left out. */
  saw(tab: number, layer: WireLayer, counts: Readonly<Record<string, WireCounts>>): void;
  seen(tab: number): WireRecord;
  /** The tab goes to another page, or has gone. */
  forget(tab: number): void;
}

const mostCarriers = 40;
const carrierName = /^[a-z][a-z0-9-]{0,30}$/i;
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isCounts = (value: unknown): value is WireCounts => {
  const { read, unread, refused } = (value ?? {}) as Partial<WireCounts>;
  return isCount(read) && isCount(unread) && isCount(refused);
};

export function createWireLog(): WireLog {
  const tabs = new Map<number, Record<WireLayer, Record<string, WireCounts>>>();
  const of = (tab: number) => tabs.get(tab) ?? { page: {}, network: {} };
  return {
    saw(tab, layer, counts) {
      if (typeof counts !== 'object' || counts === null) return;
      const all = of(tab);
      const mine = all[layer];
      for (const [carrier, count] of Object.entries(counts).slice(0, mostCarriers)) {
        const known = mine[carrier];
        if (!carrierName.test(carrier) || !isCounts(count)) continue;
        if (!known && Object.keys(mine).length >= mostCarriers) continue;
        mine[carrier] = {
          read: (known?.read ?? 0) + count.read,
          unread: (known?.unread ?? 0) + count.unread,
          refused: (known?.refused ?? 0) + count.refused,
        };
      }
      tabs.set(tab, all);
    },
    seen: of,
    forget: (tab) => void tabs.delete(tab),
  };
}
