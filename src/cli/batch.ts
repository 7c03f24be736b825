import { lines, readRow, type Line } from './lines.ts';
import { breakage, Refusal } from './refusal.ts';
import type { Source } from './sources.ts';
import { note, writeLine } from './streams.ts';

/** What one row gives: the fields after its id. */
export interface Answer {
  readonly findings: readonly unknown[];
  readonly [field: string]: unknown;
}

type AnswerRow = (row: Readonly<Record<string, unknown>>) => Answer | Promise<Answer>;

interface Answered {
  readonly output: object;
  readonly code: number;
  readonly trouble?: string;
}

async function answered({ text, number }: Line, needed: string, answer: AnswerRow): Promise<Answered> {
  const row = readRow(text, needed);
  const refuse = (trouble: string, id: unknown): Answered => ({
    output: { id: id ?? null, line: number, error: trouble },
    code: 2,
    trouble,
  });
  if (row.kind === 'wrong') return refuse(row.why, row.id);
  const id = row.value['id'] ?? number;
  try {
    const reply = await answer(row.value);
    return { output: { id, ...reply }, code: reply.findings.length > 0 ? 1 : 0 };
  } catch (error) {
    return refuse(breakage(error), id); // one row must not take the others with it
  }
}

/**
 * One line out for each line in, in order; one without an id goes by its number. A line that cannot be answered gives `{"id", "line", "error"}`; the rest go on.
 * @returns the exit code
 * @throws Refusal where an input cannot be read
 */
export async function batch(inputs: Iterable<Source | Refusal>, needed: string, answer: AnswerRow): Promise<number> {
  let worst = 0;
  for (const input of inputs) {
    if (input instanceof Refusal) throw input;
    for await (const line of lines(input.pieces())) {
      const { output, code, trouble } = await answered(line, needed, answer);
      if (trouble) note(`parapet: ${input.name}: line ${line.number}: ${trouble}`);
      await writeLine(JSON.stringify(output));
      worst = Math.max(worst, code);
    }
  }
  return worst;
}
