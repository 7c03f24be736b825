import { askBackground, isAlive } from '../../platform/messages.ts';
import type { Policy } from '../../policy/resolve.ts';

/** UTF-16 units: shorter values stand in other words by chance. */
const least = 12;

/** What the page's own addresses hold is no news to its servers, and the page would stand still without them. */
const isOfAddresses = (value: string): boolean =>
  location.href.includes(value) || performance.getEntriesByType('resource').some(({ name }) => name.includes(value));

/** Tells the background, once each, of secrets that no address of this page may carry. A new policy lets go of them. */
export function holdValues(): (values: readonly string[], policy?: Policy) => void {
  const held = new Set<string>();
  let last: Policy | undefined;
  return (values, policy) => {
    if (policy !== last) held.clear();
    last = policy;
    const fresh = values.filter((value) => value.length >= least && !held.has(value) && !isOfAddresses(value));
    fresh.forEach((value) => held.add(value));
    if (fresh.length > 0 && isAlive()) void askBackground('values.hold', { values: fresh }).catch(() => undefined);
  };
}
