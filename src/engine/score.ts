/** How good findings are against labels: plain counting, so that anybody can do it again. */

/** A labelled or a found stretch, half-open, in UTF-16 units. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One text's labels and findings. */
export interface Judged {
  readonly gold: readonly Labelled[];
  readonly found: readonly Labelled[];
}

/** Labels, those of them that were found; findings, and those of them that are right. */
export interface Tally {
  gold: number;
  hit: number;
  found: number;
  right: number;
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Fractions; with nothing found precision is 1, with nothing to find recall is 1. */
export function rates({ gold, hit, found, right }: Tally): Rates {
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : hit / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const shared = (a: Labelled, b: Labelled): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two stretches are the same place: exactly, or so that half of either lies in the other. */
type Same = (gold: Labelled, found: Labelled) => boolean;
/** The very same span. */
export const exactly: Same = (gold, found) => gold.start === found.start && gold.end === found.end;
/** Spans that share half of one of the two at least. */
export const byHalf: Same = (gold, found) =>
  shared(gold, found) > 0 &&
  (shared(gold, found) * 2 >= gold.end - gold.start || shared(gold, found) * 2 >= found.end - found.start);

const emptyTally = (): Tally => ({ gold: 0, hit: 0, found: 0, right: 0 });

/** Counts over all texts, whatever the types. */
export function tally(rows: readonly Judged[], same: Same): Tally {
  const sum = emptyTally();
  for (const { gold, found } of rows) {
    sum.gold += gold.length;
    sum.found += found.length;
    sum.hit += gold.filter((label) => found.some((one) => same(label, one))).length;
    sum.right += found.filter((one) => gold.some((label) => same(label, one))).length;
  }
  return sum;
}

/** The same for each type: what is labelled or found as that type, and has it on both sides. */
export function tallyByType(rows: readonly Judged[], same: Same): ReadonlyMap<string, Tally> {
  const types = [...new Set(rows.flatMap(({ gold, found }) => [...gold, ...found].map(({ type }) => type)))].sort();
  const only = (list: readonly Labelled[], wanted: string) => list.filter(({ type }) => type === wanted);
  return new Map(
    types.map((type) => [
      type,
      tally(
        rows.map(({ gold, found }) => ({ gold: only(gold, type), found: only(found, type) })),
        same,
      ),
    ]),
  );
}

/** Of 1,000 texts without labels, how many have a finding; undefined where there are none. */
export function flaggedPerThousand(rows: readonly Judged[]): number | undefined {
  const clean = rows.filter(({ gold }) => gold.length === 0);
  if (clean.length === 0) return undefined;
  return (1000 * clean.filter(({ found }) => found.length > 0).length) / clean.length;
}

/** A row of a yes-or-no question: the truth, and how sure the answer is (0..1). */
export interface Scored {
  readonly bad: boolean;
  readonly score: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Area under the ROC curve by ranks, ties counted half; NaN where one class is missing. */
export function auroc(rows: readonly Scored[]): number {
  const bad = rows.filter((row) => row.bad).length;
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let below = 0; // good rows with a smaller score
  let area = 0;
  for (let at = 0; at < sorted.length;) {
    let [end, goods, bads] = [at, 0, 0];
    for (; end < sorted.length && sorted[end]?.score === sorted[at]?.score; end++)
      if (sorted[end]?.bad) bads++;
      else goods++;
    area += bads * (below + goods / 2);
    below += goods;
    at = end;
  }
  return area / (bad * (rows.length - bad));
}

/** Average precision (the step-wise area under precision and recall), ties taken together; NaN without bad rows. */
export function auprc(rows: readonly Scored[]): number {
  const bad = rows.filter((row) => row.bad).length;
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  let [seen, hits, area] = [0, 0, 0];
  for (let at = 0; at < sorted.length;) {
    let [end, more] = [at, 0];
    for (; end < sorted.length && sorted[end]?.score === sorted[at]?.score; end++) if (sorted[end]?.bad) more++;
    hits += more;
    seen = end;
    area += (more / bad) * (hits / seen);
    at = end;
  }
  return area / (bad === 0 ? 0 : 1);
}

/** The share of bad rows above a threshold that at most this share of good rows reaches. */
export function recallAt(rows: readonly Scored[], falseAlarms: number): number {
  const good = rows
    .filter((row) => !row.bad)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const threshold = good[Math.floor(good.length * falseAlarms)] ?? -Infinity;
  const bad = rows.filter((row) => row.bad);
  return share(bad.filter(({ score }) => score > threshold).length, bad.length);
}

/** Decisions at a threshold. */
export function decisions(rows: readonly Scored[], threshold: number): Rates & { readonly balancedAccuracy: number } {
  const yes = (row: Scored): boolean => row.score >= threshold;
  const bad = rows.filter((row) => row.bad);
  const good = rows.filter((row) => !row.bad);
  const hit = bad.filter(yes).length;
  const alarms = good.filter(yes).length;
  const found = rates({ gold: bad.length, hit, found: hit + alarms, right: hit });
  return { ...found, balancedAccuracy: (share(hit, bad.length) + share(good.length - alarms, good.length)) / 2 };
}
