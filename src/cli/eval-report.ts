import {
  auprc,
  auroc,
  byHalf,
  decisions,
  exactly,
  flaggedPerThousand,
  rates,
  recallAt,
  tally,
  tallyByType,
  type Judged,
  type Scored,
  type Tally,
} from '../engine/score.ts';
import { writeLine } from './streams.ts';

const percent = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 1000) / 10);

function counted(sum: Tally) {
  const { precision, recall, f1 } = rates(sum);
  return {
    labels: sum.gold,
    findings: sum.found,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
  };
}

/** Figures in percent, null where there was nothing to divide by. */
export function leakReport(rows: readonly Judged[]) {
  const [exactTypes, halfTypes] = [tallyByType(rows, exactly), tallyByType(rows, byHalf)];
  const entities = [...halfTypes].map(
    ([type, half]) => [type, { half: counted(half), exact: counted(exactTypes.get(type) ?? half) }] as const,
  );
  return {
    texts: rows.length,
    all: { half: counted(tally(rows, byHalf)), exact: counted(tally(rows, exactly)) },
    entities: Object.fromEntries(entities),
    flaggedPerThousandClean: flaggedPerThousand(rows) ?? null,
  };
}

type LeakReport = ReturnType<typeof leakReport>;

/** The same for replies; `threshold`: the score, 0..1, from which on a reply counts as flagged. */
export function replyReport(rows: readonly Scored[], threshold: number) {
  const { precision, recall, f1, balancedAccuracy } = decisions(rows, threshold);
  const figures = {
    auprc: auprc(rows),
    auroc: auroc(rows),
    f1,
    precision,
    recall,
    balancedAccuracy,
    recallAt1: recallAt(rows, 0.01),
    recallAt5: recallAt(rows, 0.05),
  };
  const shown = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, percent(value)]));
  return { replies: rows.length, bad: rows.filter(({ bad }) => bad).length, threshold, ...shown };
}

const headings = ['labels', 'found', 'P half', 'R half', 'F1 half', 'P exact', 'R exact', 'F1 exact'];

async function printLeaks({ texts, all, entities, flaggedPerThousandClean: flagged }: LeakReport): Promise<void> {
  const row = (name: string, cells: readonly unknown[]): Promise<void> =>
    writeLine(name.padEnd(30) + cells.map((cell) => String(cell ?? '-').padStart(9)).join(''));
  await row(`${texts} texts (%)`, headings);
  for (const [name, { half, exact }] of Object.entries({ 'all, any entity': all, ...entities })) {
    const { labels, findings, precision, recall, f1 } = half;
    await row(name, [labels, findings, precision, recall, f1, exact.precision, exact.recall, exact.f1]);
  }
  await writeLine(`flagged per 1,000 texts without labels: ${flagged?.toFixed(1) ?? 'there are none'}`);
}

/** The reports as tables for people; what is undefined had no lines. */
export async function printReports(
  leaks: LeakReport | undefined,
  replies: object | undefined,
  grounding: object | undefined,
): Promise<void> {
  if (leaks) await printLeaks(leaks);
  const line = (name: string, value: unknown): Promise<void> => writeLine(`${name.padEnd(20)}${String(value ?? '-')}`);
  for (const [name, value] of Object.entries(replies ?? {})) await line(name, value);
  if (grounding) await writeLine('\nheld against their context alone:');
  for (const [name, value] of Object.entries(grounding ?? {})) await line(name, value);
}
