import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { amountOf, numberIn, tablesIn, type Cell, type Row } from './reading/tables.ts';

/** A growth is only seen where so many numbers follow it. */
const leastSteps = 3;
const finest = 0.05;

interface Amount {
  readonly value: number;
  readonly step: number;
}

/** As far as the digits that were written can tell: `over` from `under` by the factor `ratio`. */
function grows(under: Amount, over: Amount, ratio: number): boolean {
  return (
    Math.abs(under.value * ratio - over.value) <= (under.step * ratio + over.step) * 0.6 + Math.abs(over.value) * 1e-7
  );
}

/** Do all steps but the two at the stray grow by the same factor? */
function othersGrow(amounts: readonly Amount[], stray: number, ratio: number): boolean {
  for (const [at, under] of amounts.entries()) {
    const over = amounts[at + 1];
    if (over && at !== stray && at !== stray - 1 && !grows(under, over, ratio)) return false;
  }
  return true;
}

/**
 * The one number that leaves a series in which each is the same multiple of the one before: compound interest, halving.
 */
function strayOf(amounts: readonly Amount[]): { readonly at: number; readonly right: number } | undefined {
  if (amounts.length < leastSteps + 3) return undefined;
  for (const [index, stray] of amounts.slice(1, -1).entries()) {
    const [before, behind] = [amounts[index], amounts[index + 2]];
    if (!before || !behind) return undefined;
    const ratio = Math.sqrt(behind.value / before.value);
    if (Math.abs(ratio - 1) <= 1e-3 || grows(before, stray, ratio)) continue;
    if (othersGrow(amounts, index + 1, ratio)) return { at: index + 1, right: before.value * ratio };
  }
  return undefined;
}

function* straysIn(cells: readonly Cell[], isHere: readonly boolean[]): Iterable<Mark> {
  for (const decimal of ['.', ','] as const) {
    const amounts = cells.map((cell) => amountOf(cell, decimal));
    const all = amounts.filter((one) => one !== undefined);
    if (all.length !== amounts.length || all.some(({ value }) => !(value > 0))) continue;
    // whole numbers double by chance, and measured ones with a single decimal nearly do
    if (!all.some(({ step }) => step < finest)) continue;
    const stray = strayOf(all);
    const cell = cells[stray?.at ?? 0];
    if (!stray || !cell || !isHere[stray.at]) continue;
    const digits = Math.max(0, Math.round(-Math.log10(all[stray.at]?.step ?? 1)));
    const right = stray.right.toLocaleString(decimal === '.' ? 'en' : 'de', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    yield { span: numberIn(cell), why: `By the numbers above and below, ${right} would stand here.` };
    return;
  }
}

/** Column by column, below the head. */
function* marksOf(rows: readonly Row[]): Iterable<Mark> {
  for (let column = 0; column < (rows[1]?.cells.length ?? 0); column++) {
    const body = rows.flatMap(({ cells, isHere }, row) => {
      const cell = cells[column];
      return cell && (row > 0 || amountOf(cell, '.')) ? [{ cell, isHere }] : [];
    });
    if (body.length >= leastSteps + 2)
      yield* straysIn(
        body.map(({ cell }) => cell),
        body.map(({ isHere }) => isHere),
      );
  }
}

export default {
  category: 'hallucination',
  title: 'A number that leaves its series',
  severity: 'medium',
  *judge(segment, conversation) {
    // a number is only seen to stray once the next one is there, so a row on its own tells nothing
    const tab = segment.text.indexOf('\t');
    if (tab < 0 || !segment.text.trimEnd().includes('\n', tab)) return;
    for (const rows of tablesIn(segment, conversation)) yield* marksOf(rows);
  },
} satisfies JudgeSpec;

/* @__NO_SIDE_EFFECTS__ */
function table(values: string): string {
  const rows = values.split(' ').map((value, year) => `| ${year} | ${value} |`);
  return `| Year | Value |\n|---|---:|\n${rows.join('\n')}`;
}

export const examples: ReplyExamples = {
  match: [table('2,000.00 2,100.00 2,205.00 «2,351.25» 2,431.01 2,552.56')],
  ignore: [
    table('2,000.00 2,100.00 2,205.00 2,315.25 2,431.01 2,552.56'),
    table('10 20 40 75 160 320'),
    table('1.2 2.4 5.0 9.6 19.2 38.4'),
    table('12.5 13.1 11.9 14.2 15.0 13.3'),
    table('1.00 1.00 1.20 1.00 1.00 1.00'),
  ],
};
