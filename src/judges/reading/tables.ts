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

/**
 * Tables, and lists of `label: number`, as lists of rows. On a page each row comes as a segment of its own, so the rows
 * before it are taken from what the chatbot wrote earlier (`replies`); only cells of this segment have places in its
 * text.
 */
export function* tablesIn({ text }: Segment, { replies = [] }: Conversation): Iterable<readonly Row[]> {
  let rows: Row[] = [];
  const add = (line: string, start: number, isHere: boolean): boolean => {
    const cells = cellsOf(line, start);
    if (cells.length > 1 && rows.length <= mostRows) rows.push({ cells, isHere });
    return cells.length > 1;
  };
  const isTable = (): boolean => rows.length > 2 && rows.length <= mostRows;
  if (!text.trimEnd().includes('\n')) {
    let from = replies.length;
    const first = Math.max(0, from - mostRows);
    while (from > first && cellsOf(replies[from - 1] ?? '', 0).length > 1) from--;
    for (const reply of replies.slice(from)) add(reply, 0, false);
  }
  let start = 0;
  for (const line of text.split('\n')) {
    if (!border.test(line) && !add(line, start, true)) {
      if (isTable()) yield rows;
      rows = [];
    }
    start += line.length + 1;
  }
  if (isTable()) yield rows;
}

const amount =
  /^(?:[$€£¥₹]|[A-Z]{3}\s)?\s?(?<sign>[-−]?)(?<num>\d[\d.,'’ \u00a0\u202f]*)\s?(?:[$€£¥₹%]|[A-Z]{3}|[a-z]{1,3}\.?)?$/;

/**
 * The number in a cell, with `decimal` as its decimal sign. `step` is the worth of its last digit: 1.50 has 0.01.
 * Undefined for cells that hold no single number.
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

/** The place of the number in a cell, without currency, blanks and marks around it; offsets are of the segment. */
export function numberIn({ text, start }: Cell): Span {
  const hit = /\d(?:[\d.,'’ \u00a0\u202f]*\d)?/.exec(text);
  return { start: start + (hit?.index ?? 0), end: start + (hit?.index ?? 0) + (hit?.[0].length ?? text.length) };
}
