import type { Steps } from '../../engine/steps.ts';
import { facts } from './facts.ts';
import { novelty, type Case, type Features } from './novelty.ts';
import { order } from './order.ts';
import { polarity } from './polarity.ts';

/**
 * The features of one claim; almost all grow with doubt. None is the claim's length. The first claim of a page takes
 * long, as all of this is compiled then: so one family at a time.
 */
export function* featuresInSteps(given: Case): Steps<Features> {
  let all: Features = {};
  for (const family of [novelty, facts, polarity, order]) {
    all = { ...all, ...family(given) };
    yield;
  }
  return all;
}

/** Several claims as one: of each feature the mean and the worst. One claim has the same shape. */
export function together(claims: readonly Features[]): Features {
  const all: Record<string, number> = {};
  for (const name of Object.keys(claims[0] ?? {})) {
    const values = claims.map((claim) => claim[name] ?? 0);
    all[name] = values.reduce((sum, value) => sum + value, 0) / values.length;
    all[`${name}!`] = Math.max(...values);
  }
  return all;
}
