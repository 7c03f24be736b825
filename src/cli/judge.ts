import type { Category, Conversation, Judge } from '../engine/types.ts';
import type { Grounding } from '../judges/grounding/score.ts';
import { evidenceOf } from '../judges/reading/given/evidence.ts';
import { allJudges } from '../judges/registry.ts';
import { leavesAlone } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { formatOf, readArguments } from './arguments.ts';
import { batch, type Answer } from './batch.ts';
import { conversationOf } from './conversation.ts';
import { Cursor } from './cursor.ts';
import { groundingOnDemand } from './grounding.ts';
import { inspector, type Inspect } from './inspect.ts';
import { judged, type Judged } from './judged.ts';
import { openModels, unscored, type Models } from './models.ts';
import { loadPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { reporter, type Reporter } from './report.ts';
import { sources, wholeText, type Source } from './sources.ts';
import { note } from './streams.ts';

export const judgeHelp = `parapet judge [files or -] [options]

Reads replies of a chatbot (markdown) and says which passages are doubtful. "-" or nothing reads standard input.

  --context <file>  what the user had given: the only evidence a reply is held against; too little below 80 characters,
                    and below 200 for the model
  --question <text> what the user had asked
  --policy <file>   settings as JSON (docs/policy.md); a wrong one is named and left out
  --format <name>   text (default), json or sarif
  --jsonl           batch: each line {"id", "context"?, "question"?, "replies"?, "response"}
                    gives a line {"id", "findings", "scores"}; after a question that asks for something
                    dangerous, harm needs less evidence
  --no-models       with --jsonl: leaves the on-device model out; what it would score is null, not judged
  --models          with --jsonl: insists on the model, so that one that cannot be used is an error

Exit code: 0 clean, 1 findings, 2 something could not be read.`;

const options = {
  context: { type: 'string' },
  question: { type: 'string' },
  policy: { type: 'string' },
  format: { type: 'string', default: 'text' },
  jsonl: { type: 'boolean', default: false },
  models: { type: 'boolean', default: false },
  'no-models': { type: 'boolean', default: false },
} as const;

function judgesOf(policy: Policy, grounding?: Grounding): readonly Judge[] {
  const off = new Set(policy.values.disabledJudges);
  return [...allJudges, ...(grounding ? [grounding.judge] : [])].filter(
    (judge) => !off.has(judge.id) && !leavesAlone(policy, judge, ''),
  );
}

/** The surest finding of a category, or what a model says of the whole; null where neither was made. */
function surest(marks: readonly Judged[], category: Category, whole?: number): number | null {
  const sure = marks.filter(({ by }) => by.category === category).map(({ confidence }) => confidence ?? 1);
  const all = whole === undefined ? sure : [whole, ...sure];
  return all.length === 0 ? null : Math.max(...all);
}

interface Scorers {
  readonly inspect: Inspect;
  readonly models: Models | undefined;
  readonly grounding: () => Grounding | undefined;
}

async function answerRow(
  policy: Policy,
  { inspect, models, grounding }: Scorers,
  row: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const reply = row['response'] as string;
  const conversation = conversationOf(row, policy, inspect);
  const { supplied, question = '' } = conversation;
  const held = supplied.length > 0 ? grounding() : undefined;
  const marks = judged(judgesOf(policy, held), reply, conversation);
  const whole = held?.scores(supplied.join('\n\n'), question, reply)?.overall;
  const findings = marks.map(({ span, by, confidence = 1 }) => ({
    ...span,
    judge: by.id,
    category: by.category,
    severity: by.severity,
    confidence,
  }));
  const { harm, abuse, injection, group } = models ? await models.score(reply, question) : unscored;
  return { findings, scores: { hallucination: surest(marks, 'hallucination', whole), harm, abuse, injection, group } };
}

type ModelUse = 'off' | 'wanted' | 'needed';

async function judgeBatch(policy: Policy, names: readonly string[], use: ModelUse): Promise<number> {
  const models = use === 'off' ? undefined : await openModels();
  const grounding = use === 'off' ? () => undefined : groundingOnDemand();
  const inspect = inspector(policy);
  const code = await batch(sources(names), 'response', (row) => answerRow(policy, { inspect, models, grounding }, row));
  return use === 'needed' && models?.failed() ? 2 : code;
}

/** Reads one reply. @returns whether anything in it is doubtful */
async function judgeSource(
  judges: readonly Judge[],
  { name, path }: Source,
  conversation: Conversation,
  report: Reporter,
): Promise<boolean> {
  const reply = await wholeText(path);
  const starts = new Cursor();
  const marks = judged(judges, reply, conversation);
  for (const { span, by, why, confidence = 1 } of marks) {
    const [line, column] = starts.place(reply, 0, span.start);
    const [endLine, endColumn] = new Cursor().place(reply, 0, span.end);
    const { id: rule, title, category, severity } = by;
    const entry = {
      rule,
      title,
      category,
      severity,
      confidence,
      ...span,
      line,
      column,
      endLine,
      endColumn,
      shown: why,
    };
    await report.add(name, entry);
  }
  return marks.length > 0;
}

export async function judge(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('judge', args, options);
  const report = reporter(formatOf(values.format));
  const policy = loadPolicy(values.policy);
  if (values.jsonl) {
    const off = values['no-models'] || !policy.values.models;
    return judgeBatch(policy, positionals, values.models ? 'needed' : off ? 'off' : 'wanted');
  }
  if (values.models) throw new Refusal('--models needs --jsonl: only a batch shows scores.');
  const supplied = values.context === undefined ? [] : [await wholeText(values.context)];
  const held = supplied.length > 0 && policy.values.models && !values['no-models'];
  const judges = judgesOf(policy, held ? groundingOnDemand()() : undefined);
  const conversation = conversationOf({ context: supplied, question: values.question }, policy, inspector(policy));
  if (values.context !== undefined && !evidenceOf(conversation))
    note(`parapet: ${values.context}: too short to hold a reply against, so nothing was checked against it`);
  let code = 0;
  for (const source of sources(positionals)) {
    try {
      if (source instanceof Refusal) throw source;
      if (await judgeSource(judges, source, conversation, report)) code = Math.max(code, 1);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      note(`parapet: ${error.message}`);
      code = 2;
    }
  }
  await report.finish(code < 2);
  return code;
}
