import type { Outgoing } from '../../protocol/wire.ts';

/** Requests that left before all detectors were here, to be read again by all of them. */
export interface EarlyRequests {
  keep(outgoing: Outgoing): void;
  /** What was kept, the oldest first; it is forgotten. */
  take(): readonly Outgoing[];
  isEmpty(): boolean;
}

/** UTF-16 units of text that are kept; the oldest requests go first. */
const mostText = 500_000;
const most = 200;

export function keepEarly(): EarlyRequests {
  const kept: Outgoing[] = [];
  let size = 0;
  return {
    keep(outgoing) {
      kept.push(outgoing);
      size += outgoing.text.length;
      while (kept.length > most || (size > mostText && kept.length > 1)) size -= kept.shift()?.text.length ?? 0;
    },
    take() {
      size = 0;
      return kept.splice(0);
    },
    isEmpty: () => kept.length === 0,
  };
}
