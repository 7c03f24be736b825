import { askBackground, isAlive } from '../../platform/messages.ts';

/** UTF-16 units: shorter values stand in other words by chance. */
const least = 12;

/** What the page's own addresses hold is no news to its servers, and the page would stand still without them. */
const isOfAddresses = (value: string): boolean =>
  location.href.includes(value) || performance.getEntriesByType('resource').some(({ name }) => name.includes(value));

/** Tells the background, once each, of secrets that no address of this page may carry. */
export function holdValues(): (values: readonly string[]) => void {
  const held = new Set<string>();
  return (values) => {
    const fresh = values.filter((value) => value.length >= least && !held.has(value) && !isOfAddresses(value));
    fresh.forEach((value) => held.add(value));
    if (fresh.length > 0 && isAlive()) void askBackground('values.hold', { values: fresh }).catch(() => undefined);
  };
}
