import { readArguments } from './arguments.ts';
import { leakReport, printReports, replyReport } from './eval-report.ts';
import { readRows, type Rows } from './eval-rows.ts';
import { inspector } from './inspect.ts';
import { judgeScorer, scorable } from './judge-score.ts';
import { loadPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { sources } from './sources.ts';
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
  else await printReports(leaks, replies, grounding);
  return 0;
}
