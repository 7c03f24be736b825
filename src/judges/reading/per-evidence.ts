import type { Evidence } from './evidence.ts';

/** Reads what was given once, however many segments and sentences are held against it. */
export function perEvidence<Found>(read: (evidence: Evidence) => Found): (evidence: Evidence) => Found {
  const known = new WeakMap<Evidence, { readonly found: Found }>();
  return (evidence) => {
    let kept = known.get(evidence);
    if (!kept) known.set(evidence, (kept = { found: read(evidence) }));
    return kept.found;
  };
}
