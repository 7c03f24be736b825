import { mask } from '../engine/redact/mask.ts';
import type { Category } from '../engine/types.ts';
import { hiddenOrders } from '../files/inspect.ts';
import { replyGuard } from '../model/replies/card.ts';
import { materialScore } from '../model/replies/material.ts';
import { decide, type Decision } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { readArguments, formatOf } from './arguments.ts';
import { batch } from './batch.ts';
import { opened } from './documents.ts';
import { inspectPieces, inspector, type Inspect, type InspectLater } from './inspect.ts';
import { openModels } from './models.ts';
import { openNames, withNames } from './names.ts';
import { loadPolicy } from './policy.ts';
import { Refusal, fileTrouble } from './refusal.ts';
import { reporter, type Reporter } from './report.ts';
import { sources, type Source } from './sources.ts';
import { note } from './streams.ts';

export const scanHelp = `parapet scan [files, folders or -] [options]

Looks for secrets and personal data. Shows them masked, never whole. "-" or nothing reads standard input.
Reads text of any kind, and inside Word, Excel, PowerPoint, PDF, mail (.eml) and zip files; of images only what they say
of themselves. Of a document, lines count within the part that is named: "plan.docx (footer1, hidden):2:5". What it or
a web page (.html, .xhtml) hides from people is read for orders to a chatbot too, not so standard input and --jsonl.

  --policy <file>   settings as JSON (docs/policy.md); a wrong one is named and left out
  --format <name>   text (default), json or sarif
  --only <what>     secret, pii, custom, source-code or injection (again for more): nothing else is reported
  --jsonl           batch: each line {"id", "text"} gives a line {"id", "findings"}, offsets in UTF-16 units
  --models          looks for names and addresses as well; with --jsonl, adds "scores" of the model of replies: from 0.5
                    on, "injection" counts as orders to an assistant in a prompt or a document

Exit code: 0 clean, 1 findings, 2 something could not be read.`;

const reported: readonly Category[] = ['secret', 'pii', 'custom', 'source-code', 'injection'];
const options = {
  policy: { type: 'string' },
  format: { type: 'string', default: 'text' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  jsonl: { type: 'boolean', default: false },
  models: { type: 'boolean', default: false },
} as const;

/** @throws Refusal where there is no such category */
function onlyOf(wanted: readonly string[]): (found: readonly Decision[]) => readonly Decision[] {
  const wrong = wanted.find((name) => !reported.some((category) => category === name));
  if (wrong !== undefined) throw new Refusal(`--only takes one of ${reported.join(', ')}, not "${wrong}".`);
  return (found) => (wanted.length === 0 ? found : found.filter(({ category }) => wanted.includes(category)));
}

/** A name as it may be printed: a secret in it is masked like any other. */
function printable(inspect: Inspect, name: string): string {
  let shown = name;
  for (const { span, category } of [...inspect(name)].reverse()) {
    if (category !== 'secret') continue;
    shown = shown.slice(0, span.start) + mask(name.slice(span.start, span.end)) + shown.slice(span.end);
  }
  return shown;
}

/** Reads one text. @returns its exit code */
async function scanSource(
  inspect: InspectLater,
  shown: (name: string) => string,
  { name: path, pieces }: Source,
  report: Reporter,
): Promise<number> {
  const name = shown(path);
  let code = 0;
  try {
    for await (const entry of inspectPieces(inspect, pieces())) {
      if (!entry) {
        note(`parapet: ${name}: not checked, it is no text`);
        return code;
      }
      await report.add(name, entry);
      if (entry.action !== 'allow') code = 1;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    note(`parapet: ${fileTrouble(name, error)}`);
    return 2;
  }
  return code;
}

async function scanBatch(
  policy: Policy,
  inspect: Inspect,
  only: ReturnType<typeof onlyOf>,
  names: readonly string[],
  withModels: boolean,
): Promise<number> {
  const show = ({ span, entity, category, detector, severity, confidence, action }: Decision): object => ({
    ...span,
    entity,
    category,
    detector,
    severity,
    confidence,
    action,
  });
  if (!withModels) {
    return batch(sources(names), 'text', ({ text }) => ({ findings: only(inspect(text as string)).map(show) }));
  }
  const [models, tagger] = await Promise.all([openModels(), openNames()]);
  const inspectAll = withNames(policy, inspect, tagger);
  const code = await batch(sources(names), 'text', async (row) => {
    const text = row['text'] as string;
    const findings = only(await inspectAll(text)).map(show);
    return { findings, scores: { injection: materialScore(replyGuard, (await models.score(text)).injection) } };
  });
  return models.failed() || tagger.failed() ? 2 : code;
}

export async function scan(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('scan', args, options);
  const format = formatOf(values.format);
  const policy = loadPolicy(values.policy);
  const only = onlyOf(values.only);
  const inspect = inspector(policy);
  if (values.jsonl) return scanBatch(policy, inspect, only, positionals, values.models);
  const tagger = values.models ? await openNames() : undefined;
  const all = tagger ? withNames(policy, inspect, tagger) : inspect;
  const read: InspectLater = async (text) => only(await all(text));
  const orders: Inspect = (text) =>
    only(decide(policy, hiddenOrders(text, policy.values.disabledDetectors), '').decisions);
  const report = reporter(format);
  let code = 0;
  for await (const source of opened(sources(positionals))) {
    if (source instanceof Refusal) note(`parapet: ${printable(inspect, source.message)}`);
    code = Math.max(
      code,
      source instanceof Refusal
        ? 2
        : await scanSource(source.forOrders ? orders : read, (name) => printable(inspect, name), source, report),
    );
  }
  if (tagger?.failed()) code = 2;
  await report.finish(code < 2);
  return code;
}
