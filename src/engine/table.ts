import type { Span } from './types.ts';

/** Tables in text: CSV with commas or semicolons, TSV, Markdown, columns kept by blanks. Their head names the columns. */

const separators = ['|', '\t', ';', ','] as const;
const mostRows = 200;
const longestHead = 400;

/** The cells of a line with their places; quotes around a cell do not belong to it. */
function cells(line: string, from: number, separator: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (at < line.length && (quoted || line[at] !== separator)) continue;
    const cell = line.slice(start, at);
    const left = cell.length - cell.replace(/^[\s"'`]+/, '').length;
    const inner = cell.slice(left).replace(/[\s"'`]+$/, '');
    found.push({ start: from + start + left, end: from + start + left + inner.length });
    start = at + 1;
  }
  return found;
}

/** Commas part cells where each holds a word or two; a sentence has longer parts. */
const commas = /^(?:[^\s,]+(?: [^\s,]+)?(?:,|$))+$/;
const others = /[|\t;]/;
const blanks = /(?<=\S) {2}(?= {0,60}\S)/g;
const blank = /\S {2}/;
/** Columns that blanks keep apart, with a tab for the first of them. */
const tabbed = (line: string): string => (others.test(line) ? line : line.replace(blanks, '\t '));

interface Columns {
  readonly separator: string;
  readonly count: number;
  /** Where each begins, if only blanks part them: what belongs there begins there too. */
  readonly starts?: readonly number[];
  /** The named ones. */
  readonly names: ReadonlyMap<number, string>;
}

function columnsOf(raw: string, isName: (head: string) => boolean): Columns | undefined {
  const line = tabbed(raw);
  const isKept = line !== raw;
  for (const separator of separators) {
    if (!line.includes(separator)) continue;
    const heads = cells(line, 0, separator);
    if (heads.length < (isKept ? 3 : 2) || heads.some((cell) => cell.end - cell.start > 40)) continue;
    if (separator === ',' && !commas.test(line)) continue;
    const names = heads.map(({ start, end }) => line.slice(start, end));
    const named = new Map([...names.entries()].filter(([, name]) => isName(name)));
    const starts = isKept ? { starts: heads.map(({ start }) => start) } : {};
    if (named.size > 0) return { separator, count: heads.length, names: named, ...starts };
  }
  return undefined;
}

export interface NamedCell extends Span {
  /** What stands at the head of its column. */
  readonly name: string;
}

/**
 * The cells of all tables in a text whose column head is a name by `isName`. `mention`: a cheap test that every such
 * head passes, so that most texts are not read as tables at all.
 */
export function* namedCells(text: string, mention: RegExp, isName: (head: string) => boolean): Iterable<NamedCell> {
  let columns: Columns | undefined;
  let rows = 0;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).replace(/\r$/, '');
    const row = columns && rows < mostRows ? cells(columns.starts ? tabbed(line) : line, from, columns.separator) : [];
    if (columns && row.length === columns.count) {
      rows++;
      for (const [index, name] of columns.names) {
        const span = row[index];
        const start = columns.starts?.[index];
        if (span && span.start < span.end && (start === undefined || start === span.start - from))
          yield { ...span, name };
      }
    } else {
      const isParted = line.length < longestHead && (others.test(line) || blank.test(line) || commas.test(line));
      columns = isParted && mention.test(line) ? columnsOf(line, isName) : undefined;
      rows = 0;
    }
    from = end + 1;
  }
}
