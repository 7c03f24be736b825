/** A line of a batch. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a stream that are not empty, each as soon as it is whole. */
export async function* lines(pieces: AsyncIterable<string | undefined>): AsyncIterable<Line> {
  let open: string[] = []; // pieces of a line that has not ended yet
  let number = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece?.indexOf('\n') ?? -1; piece !== undefined && end >= 0; end = piece.indexOf('\n', start)) {
      const text = open.join('') + piece.slice(start, end);
      open = [];
      start = end + 1;
      number++;
      if (text.trim() !== '') yield { number, text };
    }
    if (piece !== undefined) open.push(piece.slice(start));
  }
  const text = open.join('');
  if (text.trim() !== '') yield { number: number + 1, text };
}

/** A row of a batch, or what is wrong with its line. */
type Row =
  | { readonly kind: 'row'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'wrong'; readonly why: string; readonly id?: unknown };

/**
 * Reads one line; `needed` is the key that must hold a text. The answer never quotes the line: it may hold a secret.
 */
export function readRow(line: string, needed: string): Row {
  const example = `{"id": 1, "${needed}": "..."}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const column = /position (\d+)/.exec((error as Error).message)?.[1];
    return {
      kind: 'wrong',
      why: `no JSON${column ? ` at column ${Number(column) + 1}` : ''}; a line looks like ${example}`,
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'wrong', why: `no object; a line looks like ${example}` };
  }
  const row = value as Readonly<Record<string, unknown>>;
  if (typeof row[needed] !== 'string') {
    return { kind: 'wrong', why: `"${needed}" must be a text; a line looks like ${example}`, id: row['id'] };
  }
  return { kind: 'row', value: row };
}
