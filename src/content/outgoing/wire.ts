import type { WireCounts, Outgoing } from '../../protocol/wire.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';

/** Counts which carriers the guard of this frame was asked about. Counts only. */
interface Wire {
  saw(outgoing: Outgoing, refused: boolean): void;
  /** Carriers that something came by since the page was loaded. */
  readonly carriers: Set<string>;
}

/** Milliseconds between two reports to the background. */
const rest = 1000;

export function watchWire(): Wire {
  let counts: Record<string, WireCounts> = {};
  let due = false;
  const carriers = new Set<string>();
  function tell(): void {
    due = false;
    const told = counts;
    counts = {};
    if (isAlive()) void askBackground('wire.saw', { counts: told }).catch(() => undefined);
  }
  return {
    carriers,
    saw({ carrier, unread }, refused) {
      carriers.add(carrier);
      const before = counts[carrier] ?? { read: 0, unread: 0, refused: 0 };
      counts[carrier] = {
        read: before.read + (unread ? 0 : 1),
        unread: before.unread + (unread ? 1 : 0),
        refused: before.refused + (refused ? 1 : 0),
      };
      if (due) return;
      due = true;
      setTimeout(tell, rest);
    },
  };
}
