import { severities, type Finding } from './types.ts';

const rank = (finding: Finding): number =>
  finding.confidence * 10 + severities.indexOf(finding.severity) + (finding.category === 'secret' ? 2 : 0);
const length = (finding: Finding): number => finding.span.end - finding.span.start;

/**
 * Of equals the plainer kind, as PASSPORT before that of a country, then the first by name, so that it does not matter
 * which was looked for first.
 */
const before = (a: Finding, b: Finding): number =>
  rank(b) - rank(a) ||
  length(b) - length(a) ||
  a.span.start - b.span.start ||
  a.entity.length - b.entity.length ||
  (a.detector < b.detector ? -1 : 1);

/** Of findings that overlap in a chain: the surest, then what does not touch it; of two alike, the longer. */
function settleCluster<Found extends Finding>(cluster: readonly Found[]): readonly Found[] {
  if (cluster.length < 2) return cluster;
  const kept: Found[] = [];
  for (const finding of [...cluster].sort(before)) {
    const clash = kept.some((other) => other.span.start < finding.span.end && finding.span.start < other.span.end);
    if (!clash) kept.push(finding);
  }
  return kept;
}

/**
 * Resolves overlaps: of findings that share a unit the surest stays, of equals the longer. Answers them in order of the
 * text.
 */
export function settle<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  const settled: Found[] = [];
  let cluster: Found[] = [];
  let reach = -1;
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (finding.span.start >= reach) {
      for (const kept of settleCluster(cluster)) settled.push(kept);
      cluster = [];
    }
    cluster.push(finding);
    reach = Math.max(reach, finding.span.end);
  }
  for (const kept of settleCluster(cluster)) settled.push(kept);
  return settled.sort((a, b) => a.span.start - b.span.start);
}
