import { auprc, auroc, byHalf, decisions, exactly, flaggedPerThousand, rates, recallAt, tally, tallyByType, type Judged, type Labelled, type Scored, type Tally } from '../engine/score.ts'; // prettier-ignore
import { readArguments } from './arguments.ts';
import { inspector } from './inspect.ts';
import { judgeScorer, scorable, type ReplyScore } from './judge-score.ts';
import { lines, readRow } from './lines.ts';
import { loadPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { sources, type Source } from './sources.ts';
import { writeLine } from './streams.ts';

export const evalHelp = `parapet eval [labelled.jsonl or -] [options]

Scores Parapet on texts that you have labelled. Two kinds of lines, told by their fields:
  {"id", "text", "spans": [{"start", "end", "type"}]}    for leaks; offsets in UTF-16 units, type as an entity
  {"id", "response", "context"?, "question"?, "label"}   for replies; label 1: something is wrong with it, 0: nothing is

Leaks: precision, recall and F1 by entity and for all whatever the entity, for exact spans and for spans that share half;
and texts without spans that have a finding, in 1,000. Replies: AUPRC, AUROC, and F1, precision, recall and balanced
accuracy at --threshold, and recall where 1 % and 5 % of the good ones are flagged. Replies with a context are held
against it too, and the same figures of that alone are told apart ("grounding"; labels then should say: 1, the context
does not support the reply).

  --policy <file>   settings as JSON (docs/policy.md)
  --threshold <n>   for replies: from which score on a reply counts as flagged (default 0.5)
  --score <what>    for replies: all (default: rules, grounding, harm, abuse and injection),
                    or one of rules, grounding, harm, abuse, injection, group
  --no-models       for replies: rules only
  --json            one JSON object

Exit code: 0 done, 2 something could not be read.`;

interface Rows {
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

async function readRows(
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

const percent = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 1000) / 10);
function counted(sum: Tally) {
  const { precision, recall, f1 } = rates(sum);
  return {
    labels: sum.gold,
    findings: sum.found,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(f1),
  };
}

function leakReport(rows: readonly Judged[]) {
  const [exactTypes, halfTypes] = [tallyByType(rows, exactly), tallyByType(rows, byHalf)];
  const entities = [...halfTypes].map(
    ([type, half]) => [type, { half: counted(half), exact: counted(exactTypes.get(type) ?? half) }] as const,
  );
  return {
    texts: rows.length,
    all: { half: counted(tally(rows, byHalf)), exact: counted(tally(rows, exactly)) },
    entities: Object.fromEntries(entities),
    flaggedPerThousandClean: flaggedPerThousand(rows) ?? null,
  };
}

function replyReport(rows: readonly Scored[], threshold: number) {
  const { precision, recall, f1, balancedAccuracy } = decisions(rows, threshold);
  const figures = {
    auprc: auprc(rows),
    auroc: auroc(rows),
    f1,
    precision,
    recall,
    balancedAccuracy,
    recallAt1: recallAt(rows, 0.01),
    recallAt5: recallAt(rows, 0.05),
  };
  const shown = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, percent(value)]));
  return { replies: rows.length, bad: rows.filter(({ bad }) => bad).length, threshold, ...shown };
}

async function print(
  leaks: ReturnType<typeof leakReport> | undefined,
  replies: object | undefined,
  grounding: object | undefined,
): Promise<void> {
  if (leaks) {
    const row = (name: string, cells: readonly unknown[]): string => name.padEnd(30) + cells.map((cell) => String(cell ?? '-').padStart(9)).join(''); // prettier-ignore
    await writeLine(
      row(`${leaks.texts} texts (%)`, [
        'labels',
        'found',
        'P half',
        'R half',
        'F1 half',
        'P exact',
        'R exact',
        'F1 exact',
      ]),
    );
    for (const [name, { half, exact }] of Object.entries({ 'all, any entity': leaks.all, ...leaks.entities })) {
      await writeLine(
        row(name, [
          half.labels,
          half.findings,
          half.precision,
          half.recall,
          half.f1,
          exact.precision,
          exact.recall,
          exact.f1,
        ]),
      );
    }
    await writeLine(
      `flagged per 1,000 texts without labels: ${leaks.flaggedPerThousandClean?.toFixed(1) ?? 'there are none'}`,
    );
  }
  const line = (name: string, value: unknown): Promise<void> => writeLine(`${name.padEnd(20)}${String(value ?? '-')}`);
  for (const [name, value] of Object.entries(replies ?? {})) await line(name, value);
  if (grounding) await writeLine('\nheld against their context alone:');
  for (const [name, value] of Object.entries(grounding ?? {})) await line(name, value);
}

export async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('eval', args, {
    policy: { type: 'string' },
    threshold: { type: 'string', default: '0.5' },
    score: { type: 'string', default: 'all' },
    'no-models': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const threshold = Number(values.threshold);
  if (!(threshold >= 0 && threshold <= 1)) throw new Refusal('--threshold must be a number from 0 to 1.');
  const wanted = scorable.find((name) => name === values.score);
  if (!wanted) throw new Refusal(`--score must be one of ${scorable.join(', ')}.`);
  const policy = loadPolicy(values.policy);
  const inspect = inspector(policy);
  const find = (text: string) => inspect(text).map(({ span, entity }) => ({ ...span, type: entity }));
  const score = judgeScorer(policy, wanted, !values['no-models']);
  const all: Rows = { leaks: [], replies: [], grounded: [] };
  for (const source of sources(positionals)) {
    if (source instanceof Refusal) throw source;
    const { leaks, replies, grounded } = await readRows(source, find, score);
    for (const row of leaks) all.leaks.push(row);
    for (const row of replies) all.replies.push(row);
    for (const row of grounded) all.grounded.push(row);
  }
  if (all.leaks.length + all.replies.length === 0)
    throw new Refusal('there is no line to score. See "parapet eval --help".');
  const leaks = all.leaks.length > 0 ? leakReport(all.leaks) : undefined;
  const replies = all.replies.length > 0 ? replyReport(all.replies, threshold) : undefined;
  const grounding = all.grounded.length > 0 ? replyReport(all.grounded, threshold) : undefined;
  if (values.json)
    await writeLine(
      JSON.stringify(
        { ...(leaks && { leaks }), ...(replies && { replies }), ...(grounding && { grounding }) },
        null,
        2,
      ),
    );
  else await print(leaks, replies, grounding);
  return 0;
}
