import { maskedIn } from '../../engine/redact/mask.ts';
import { valuesOf } from '../../engine/value.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { refusal } from './requests.ts';
import type { Core } from '../shared.ts';

/** Whether a request is one that this page's guard would not have let go. `held`: it can still be stopped. */
type Judge = (outgoing: Outgoing, held: boolean) => boolean;

/** Milliseconds in which a value is told of once: the network layer and the page may both speak of one request. */
const sameNews = 5_000;

/** Says honestly what happened: a request that was seen on its way could not be stopped, unless the browser held it. */
export function judgeNetworkRequests({
  guard,
  site,
  cards,
  report,
}: Pick<Core, 'guard' | 'site' | 'cards' | 'report'>): Judge {
  const told = new Map<string, number>();

  function isNews(values: readonly string[]): boolean {
    const now = performance.now();
    const fresh = values.some((value) => now - (told.get(value) ?? -sameNews) >= sameNews);
    values.forEach((value) => told.set(value, now));
    return fresh;
  }
  return (outgoing, held) => {
    const refused = refusal(guard, site, outgoing);
    if (refused === undefined || refused === 'unread') return false;
    const { text, decisions } = refused;
    if (!held && !isNews(valuesOf(text, decisions))) return true;
    const masked = maskedIn(text, decisions);
    report('request', held ? 'block' : 'annotate', decisions);
    if (held) cards().refused(masked, undefined, false);
    else cards().passed(masked);
    return true;
  };
}
