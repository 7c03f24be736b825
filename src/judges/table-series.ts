import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { amountOf, numberIn, tablesIn, type Cell, type Row } from './reading/tables.ts';

/** A growth is only seen where so many numbers follow it. */
const leastSteps = 3;

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

/** The one number that leaves a series in which each is the same multiple of the one before: compound interest, halving. */
function strayOf(amounts: readonly Amount[]): { readonly at: number; readonly right: number } | undefined {
  for (let at = 1; at < amounts.length - 1; at++) {
    const [before, stray, behind] = [amounts[at - 1], amounts[at], amounts[at + 1]];
    if (!before || !stray || !behind) return undefined;
    const ratio = Math.sqrt(behind.value / before.value);
    const others = amounts.slice(1).map((over, index) => ({ under: amounts[index], over, index })).filter(({ index }) => index !== at && index !== at - 1); // prettier-ignore
    const holds = others.every(({ under, over }) => under !== undefined && grows(under, over, ratio));
    if (others.length >= leastSteps && holds && !grows(before, stray, ratio) && Math.abs(ratio - 1) > 1e-3) return { at, right: before.value * ratio }; // prettier-ignore
  }
  return undefined;
}

function* straysIn(cells: readonly Cell[], isHere: readonly boolean[]): Iterable<Mark> {
  for (const decimal of ['.', ','] as const) {
    const amounts = cells.map((cell) => amountOf(cell, decimal));
    const all = amounts.filter((one) => one !== undefined);
    // whole numbers double and triple by chance
    if (all.length !== amounts.length || all.some(({ value }) => !(value > 0)) || !all.some(({ step }) => step < 1)) continue; // prettier-ignore
    const stray = strayOf(all);
    const cell = cells[stray?.at ?? 0];
    if (!stray || !cell || !isHere[stray.at]) continue;
    const digits = Math.max(0, Math.round(-Math.log10(all[stray.at]?.step ?? 1)));
    const right = stray.right.toLocaleString(decimal === '.' ? 'en' : 'de', { minimumFractionDigits: digits, maximumFractionDigits: digits }); // prettier-ignore
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
    if (body.length >= leastSteps + 2) yield* straysIn(body.map(({ cell }) => cell), body.map(({ isHere }) => isHere)); // prettier-ignore
  }
}

export default {
  category: 'hallucination',
  title: 'A number that leaves its series',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!segment.text.includes('\t')) return;
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
    table('12.5 13.1 11.9 14.2 15.0 13.3'),
    table('1.00 1.00 1.20 1.00 1.00 1.00'),
  ],
};
