import type { Action, LedgerEvent } from '../engine/types.ts';
import { askBackground, isAlive } from '../platform/messages.ts';

/** Writes one event; ids and counts only. */
export type Report = (
  way: LedgerEvent['way'],
  action: Action,
  findings: readonly { readonly detector: string }[],
  override?: NonNullable<LedgerEvent['override']>,
) => void;

function countsOf(findings: readonly { readonly detector: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { detector } of findings) counts[detector] = (counts[detector] ?? 0) + 1;
  return counts;
}

/** `site` is a site's id, or the host of a page without one. */
export function reporter(site: string): Report {
  return (way, action, findings, override) => {
    // after the extension was reloaded this page guards on, but there is nobody left to tell
    if (findings.length === 0 || !isAlive()) return;
    const direction = way === 'reply' ? 'inbound' : 'outbound';
    const event = { at: Date.now(), site, direction, action, way, counts: countsOf(findings) } as const;
    void askBackground('ledger.append', override ? { ...event, override } : event).catch(() => undefined);
  };
}
