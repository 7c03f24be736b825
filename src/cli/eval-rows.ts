import type { Judged, Labelled, Scored } from '../engine/score.ts';
import type { ReplyScore } from './judge-score.ts';
import { lines, readRow } from './lines.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './sources.ts';

/** The labelled lines of one source, each with what Parapet makes of it. */
export interface Rows {
  readonly leaks: Judged[];
  readonly replies: Scored[];
  /** Replies with a context, by grounding alone. */
  readonly grounded: Scored[];
}

function labelsOf(spans: readonly unknown[], wrong: (why: string) => Refusal): readonly Labelled[] {
  return spans.map((span) => {
    const { start, end, type } = (typeof span === 'object' && span !== null ? span : {}) as Readonly<
      Record<string, unknown>
    >;
    if (typeof start !== 'number' || typeof end !== 'number' || start >= end || typeof type !== 'string') {
      throw wrong('each of "spans" must be {"start", "end", "type"} with start before end');
    }
    return { start, end, type };
  });
}

/**
 * Reads and scores one source line by line, so that a long file is never held whole.
 * @throws Refusal that names the first line which is no labelled row.
 */
export async function readRows(
  source: Source,
  find: (text: string) => readonly Labelled[],
  score: (row: Readonly<Record<string, unknown>>) => Promise<ReplyScore>,
): Promise<Rows> {
  const rows: Rows = { leaks: [], replies: [], grounded: [] };
  for await (const { number, text } of lines(source.pieces())) {
    const wrong = (why: string): Refusal =>
      new Refusal(`${source.name}: line ${number}: ${why}. See "parapet eval --help".`);
    const reply = /"response"\s*:/.test(text) && !/"text"\s*:/.test(text);
    const row = readRow(text, reply ? 'response' : 'text');
    if (row.kind === 'wrong') throw wrong(row.why);
    const { label, spans } = row.value;
    if (reply) {
      if (label !== 0 && label !== 1 && typeof label !== 'boolean') throw wrong('"label" must be 0 or 1');
      const found = await score(row.value);
      rows.replies.push({ bad: Boolean(label), score: found.score });
      if (found.grounding !== undefined) rows.grounded.push({ bad: Boolean(label), score: found.grounding });
    } else {
      if (!Array.isArray(spans)) throw wrong('"spans" must be a list, empty where nothing is to be found');
      rows.leaks.push({ gold: labelsOf(spans, wrong), found: find(row.value['text'] as string) });
    }
  }
  return rows;
}
