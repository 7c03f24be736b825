import type { Conversation, Segment, Span } from '../../engine/types.ts';

export interface Cell extends Span {
  readonly text: string;
}

/** The cells of one line; of a row that stood in an earlier part of the reply, places mean nothing. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly isHere: boolean;
}

/** `Hotel: 570 €` in a list is a row as well. */
const item = /^(?<label>[^\d:\t]{2,40}):\s*(?<value>[^\d\t:]{0,20}\d[^\t:]{0,40})$/;
/** The line below the head, or what markdown left of it. */
const border = /^(?:[\s:]*-[\s:-]*| {3,})$/;

function cellsOf(line: string, start: number): readonly Cell[] {
  const cell = (text: string, from: number): Cell => {
    const lead = text.length - text.trimStart().length;
    return { text: text.trim(), start: start + from + lead, end: start + from + lead + text.trim().length };
  };
  if (!line.includes('\t')) {
    const { label = '', value = '' } = item.exec(line)?.groups ?? {};
    return label === '' ? [] : [cell(label, 0), cell(value, line.lastIndexOf(value))];
  }
  const cells: Cell[] = [];
  let at = 0;
  for (const text of line.split('\t')) {
    cells.push(cell(text, at));
    at += text.length + 1;
  }
  // one that markdown begins and ends with a sign has an empty cell on both sides
  if (cells[0]?.text === '') cells.shift();
  return cells;
}

/** A longer table is left alone: streamed row by row, each row would read all those before it again. */
const mostRows = 60;

/** The rows right before the last of these lines, in the order of the lines; none where other rows stand above a heading. */
function rowsBefore(lines: readonly string[], closing: RegExp | undefined): readonly string[] {
  const isRow = (line = ''): boolean => cellsOf(line, 0).length > 1;
  let from = lines.length;
  const first = Math.max(0, from - mostRows);
  while (from > first && isRow(lines[from - 1])) from--;
  const [above] = cellsOf(lines[from - 2] ?? '', 0);
  const isPart = closing && above && !closing.test(above.text) && !lines.at(-1)?.includes('\t');
  return isPart ? [] : lines.slice(from);
}

/**
 * Tables, and lists of `label: number`, row by row. On a page each row comes as a segment of its own. A row that is
 * labelled `closing` belongs to the only list of a reply though a blank line stands between.
 */
export function* tablesIn(
  { text }: Segment,
  { replies = [] }: Conversation,
  closing?: RegExp,
): Iterable<readonly Row[]> {
  let rows: Row[] = [];
  let isFirst = true;
  const add = (cells: readonly Cell[], isHere: boolean): void => {
    if (cells.length > 1 && rows.length <= mostRows) rows.push({ cells, isHere });
  };
  const isTable = (): boolean => rows.length > 2 && rows.length <= mostRows;
  if (!text.trimEnd().includes('\n')) {
    for (const reply of rowsBefore(replies, closing)) add(cellsOf(reply, 0), false);
  }
  let start = 0;
  let isApart = false;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, start);
    const mayClose = closing !== undefined && isFirst && rows.every((row) => row.cells.length === 2);
    if (line === '' && rows.length > 0 && mayClose) isApart = true;
    else if (!border.test(line)) {
      const [label] = cells;
      if (cells.length < 2 || (isApart && !closing?.test(label?.text ?? ''))) {
        if (isTable()) yield rows;
        isFirst &&= rows.length === 0;
        rows = [];
      }
      isApart = false;
      add(cells, true);
    }
    start += line.length + 1;
  }
  if (isTable()) yield rows;
}

const amount =
  /^(?:[$€£¥₹]|[A-Z]{3}\s)?\s?(?<sign>[-−]?)(?<num>\d[\d.,'’ \u00a0\u202f]*)\s?(?:[$€£¥₹%]|[A-Z]{3}|[a-z]{1,3}\.?)?$/;

/**
 * How finely a number was written, and what it is where `decimal` parts the whole from the rest; undefined for other
 * cells.
 */
export function amountOf(
  { text }: Cell,
  decimal: '.' | ',',
): { readonly value: number; readonly step: number } | undefined {
  const { sign = '', num = '' } = amount.exec(text)?.groups ?? {};
  const plain = num
    .replace(/['’ \u00a0\u202f]/g, '')
    .replaceAll(decimal === '.' ? ',' : '.', '')
    .replace(decimal, '.');
  const value = Number(plain);
  if (num === '' || Number.isNaN(value)) return undefined;
  const step = 10 ** -(plain.split('.')[1]?.length ?? 0);
  return { value: sign === '' ? value : -value, step };
}

/** The number in a cell without what stands around it. */
export function numberIn({ text, start }: Cell): Span {
  const hit = /\d(?:[\d.,'’ \u00a0\u202f]*\d)?/.exec(text);
  return { start: start + (hit?.index ?? 0), end: start + (hit?.index ?? 0) + (hit?.[0].length ?? text.length) };
}
