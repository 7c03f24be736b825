import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Conversation, Mark, Segment } from '../engine/types.ts';
import { amountOf, numberIn, tablesIn, type Cell, type Row } from './reading/tables.ts';

const rate = /(?<![\d.,])1\s?(?:[$€£¥₹]|[A-Z]{3})\s{0,4}=\s{0,4}(\d+[.,]\d+)\s?(?:[$€£¥₹]|[A-Z]{3}\b)/g;
const leastRows = 3;

/** The rates that the reply or the question states. */
function ratesIn({ text, lead = '' }: Segment, { question = '', replies = [] }: Conversation): readonly number[] {
  const said = [question, ...replies.slice(-10), lead, text].join('\n');
  return [...new Set([...said.matchAll(rate)].map(([, written = '']) => Number(written.replace(',', '.'))))];
}

interface Pair {
  readonly cell: Cell;
  readonly isHere: boolean;
  readonly fits: boolean;
  readonly right: number;
}

/** How two columns are read: the one should be the other by a factor. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  readonly decimal: '.' | ',';
}

function* ways(columns: number, factors: readonly number[]): Iterable<Way> {
  const all = Array.from({ length: columns }, (_none, column) => column);
  const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => ({ from, to })));
  for (const factor of factors) {
    for (const pair of pairs)
      yield* [
        { ...pair, factor, decimal: '.' },
        { ...pair, factor, decimal: ',' },
      ] as const;
  }
}

function pairsOf(rows: readonly Row[], { from, to, factor, decimal }: Way): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { cells, isHere } of rows) {
    const [give, cell] = [cells[from], cells[to]];
    const [one, other] = [give && amountOf(give, decimal), cell && amountOf(cell, decimal)];
    if (!cell || !one || !other) return [];
    const right = one.value * factor;
    pairs.push({ cell, isHere, right, fits: Math.abs(right - other.value) <= other.step + right * 0.002 });
  }
  return pairs;
}

/** The one row of two columns that leaves the rate to which all others keep. */
function strayIn(rows: readonly Row[], factors: readonly number[]): Mark | undefined {
  for (const way of ways(rows[1]?.cells.length ?? 0, factors)) {
    const pairs = pairsOf(rows.slice(1), way);
    const [stray, another] = pairs.filter(({ fits }) => !fits);
    if (pairs.length < leastRows || !stray?.isHere || another) continue;
    return { span: numberIn(stray.cell), why: `By the rate that is stated, it is ${stray.right.toFixed(2)}.` };
  }
  return undefined;
}

export default {
  category: 'hallucination',
  title: 'A row that leaves the stated rate',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!segment.text.includes('\t')) return;
    const factors = ratesIn(segment, conversation).flatMap((one) => (one > 0 ? [one, 1 / one] : []));
    if (factors.length === 0) return;
    for (const rows of tablesIn(segment, conversation)) {
      const mark = strayIn(rows, factors);
      if (mark) yield mark;
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'At 1 € = 1.10 CHF:\n\n| Tool | In EUR | In CHF |\n|---|---|---|\n| Saw | 100 | 110 |\n| Drill | 250 | «285» |\n| Plane | 80 | 88 |',
  ],
  ignore: [
    'At 1 € = 1.10 CHF:\n\n| Tool | In EUR | In CHF |\n|---|---|---|\n| Saw | 100 | 110 |\n| Drill | 250 | 275 |\n| Plane | 80 | 88 |',
    '| Tool | Old | New |\n|---|---|---|\n| Saw | 100 | 110 |\n| Drill | 250 | 285 |\n| Plane | 80 | 88 |',
  ],
};
