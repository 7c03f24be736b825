import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark } from '../engine/types.ts';
import { amountOf, numberIn, tablesIn, type Cell, type Row } from './reading/tables.ts';

const total = regex('i')`
  ^(?:grand |overall )?(?:
    total|sum|summe|gesamt(?:summe|kosten|betrag)?|insgesamt|somme|suma|totale|totaal|razem
  )(?:\s(?:cost|costs|price|amount|général|general|kosten|ttc))?$
`;
/** Its total is not the sum of what stands above, or there is a sum in between. */
const otherRow = regex('i')`
  \b(?:
    sub-?\s?totals?|zwischensumme|sous-total|discount|rabatt|remise|descuento|tax|vat|mwst|iva|tva|steuer
    |saving|minus|less|of which|davon|average|mean|balance|net|gross|netto|brutto|budget|left|remaining|per
    |each|rate|pro|je|vouchers?|coupons?|refunds?|deposit|paid|credit
    |rebate|yearly|annual|gutschein|anzahlung|income|salary|wages?|revenue|earnings|einkommen|gehalt|lohn|revenus?|salaire|ingresos
  )\b
`;
const otherColumn = regex('i')`
  \b(?:
    per|rate|avg|average|mean|unit|each|ratio|share|score|year|rank|no|pro|jahr|stück|année|año|excl\w*
    |incl\w*|net|netto|gross|brutto|balance|saldo|solde|stand|running|cumulative|kumul\w*|zzgl|ht|ttc
  )\b
  |[#%]
`;

interface Sums {
  readonly value: number;
  readonly right: number;
  readonly slack: number;
  readonly write: (value: number) => string;
}

/** What the cells add up to beside what the last says, where all of them are numbers. */
function sumsOf(above: readonly Cell[], last: Cell, decimal: '.' | ','): Sums | undefined {
  const said = amountOf(last, decimal);
  const parts = above.filter(({ text }) => !/^[-–—]?$/.test(text)).map((cell) => amountOf(cell, decimal));
  if (!said || parts.length < 2) return undefined;
  let right = 0;
  let slack = said.step / 2;
  for (const part of parts) {
    if (!part) return undefined;
    right += part.value;
    slack += part.step / 2;
  }
  // what is written to the unit is counted, not rounded
  const digits = said.step < 1 ? 2 : 0;
  const write = (value: number): string =>
    value.toLocaleString(decimal === '.' ? 'en' : 'de', { minimumFractionDigits: digits, maximumFractionDigits: 2 });
  return { value: said.value, right, write, slack: said.step === 1 && slack === (parts.length + 1) / 2 ? 0.5 : slack };
}

function* marksOf(rows: readonly Row[]): Iterable<Mark> {
  const last = rows.at(-1);
  const [head, ...body] = rows.slice(0, -1);
  if (!last?.isHere || !head || !total.test(last.cells[0]?.text ?? '')) return;
  const isHead = head.cells.slice(1).every((cell) => !amountOf(cell, '.'));
  // `Food: $350 (about)` in a list is no head, and nothing to add up
  if (isHead && head.cells.length === 2 && /\d/.test(head.cells[1]?.text ?? '')) return;
  const items = isHead ? body : [head, ...body];
  if (items.some(({ cells: [label] }) => otherRow.test(label?.text ?? '') || total.test(label?.text ?? ''))) return;
  for (const [column, cell] of last.cells.entries()) {
    if (column === 0 || (isHead && otherColumn.test(head.cells[column]?.text ?? ''))) continue;
    const above = items.map(({ cells }) => cells[column]).filter((one) => one !== undefined);
    const sums = (['.', ','] as const).flatMap((decimal) => sumsOf(above, cell, decimal) ?? []);
    if (sums.some(({ value, right, slack }) => Math.abs(value - right) <= slack + 1e-9)) continue;
    const near = sums.find(({ value, right }) => value > right / 2 && value < right * 2);
    if (near) yield { span: numberIn(cell), why: `What stands above adds up to ${near.write(near.right)}.` };
  }
}

export default {
  category: 'hallucination',
  title: 'The column does not add up',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!/(?:tota|su[m]|gesamt|somm|razem)/i.test(segment.text)) return;
    for (const rows of tablesIn(segment, conversation)) yield* marksOf(rows);
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '| Item | Cost |\n|---|---:|\n| Bus | 40 |\n| Room | 120 |\n| **Total** | **«170»** |',
    '| Posten | Preis |\n|---|---|\n| Farbe | 39,90 € |\n| Pinsel | 12,50 € |\n| Leiter | 80,00 € |\n| Summe | «142,40» € |',
    'Your costs:\n- Rent: $1,200\n- Power: $90\n- Food: $400\n- **Total: $«1,590»**',
    { reply: 'Total\t\t«170»', supplied: [], replies: ['Item\tHow\tCost', 'Bus\tdaily\t40', 'Room\ttwo nights\t120'] },
  ],
  ignore: [
    '| Item | Cost |\n|---|---:|\n| Bus | 40 |\n| Room | 120 |\n| **Total** | **160** |',
    '| Item | Share |\n|---|---|\n| Bus | 33.3 % |\n| Room | 33.3 % |\n| Food | 33.3 % |\n| Total | 100 % |',
    '| Item | Cost |\n|---|---:|\n| Bus | 40 |\n| Room | 120 |\n| Discount | 16 |\n| Total | 144 |',
    '| Item | Cost |\n|---|---:|\n| Bus | 40 to 50 |\n| Room | 120 |\n| Total | 180 |',
    '| Team | Points per game |\n|---|---|\n| Reds | 2.1 |\n| Blues | 1.5 |\n| Total | 1.8 |',
    'Rent: $1,200\nTotal: $1,590',
    '- Food: $350 (about)\n- Rent: $900\n- Fun: $100\n- Total: $1,350',
    '- Ticket: £50\n- Fee: £5\n- Voucher: £10\n- Total: £45',
    '- Salary: 2,000\n- Rent: 900\n- Food: 310\n- Total: 1,210',
    '| Item | Price (excl.) |\n|---|---|\n| Pen | 10.00 |\n| Ink | 20.00 |\n| Total | 35.70 |',
    '| Month | Balance |\n|---|---|\n| May | 100 |\n| June | 150 |\n| Total | 150 |',
    `| Item | Cost |\n|---|---:|\n${'| Bus | 40 |\n'.repeat(80)}| Total | 2200 |`,
    '| | A |\n|---|---:|\n| Per month | 20.00 |\n| 12 months | 240.00 |\n| Device | 60.00 |\n| Total | 300.00 |',
  ],
};
