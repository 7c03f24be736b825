import { allDetectors } from '../../src/detectors/registry.ts';
import { byHalf, exactly, flaggedPerThousand, rates, tally, type Judged } from '../../src/engine/score.ts';
import { corpus, type Row } from './corpus.ts';
import { otherModels } from './cards.ts';
import { requestCosts } from './requests.ts';
import { inboundHalf } from './replies.ts';
import { mostTexts, settledFrom, speeds, type Size, type Speed, type Speeds } from './speed.ts';
import { tools, type Find, type Tool } from './tools.ts';

/**
 * Parapet and the packages of npm that do something like it, on the same texts, each with its own defaults. Scored is the
 * half of the templates that nothing was tuned on.
 */

const rows = corpus(1).filter(({ half }) => half === 'test');
const percent = (value: number): number => Math.round(value * 1000) / 10;
const round = (value: number): number => Number(value.toPrecision(3));
const isSecret = ({ type }: { readonly type: string }): boolean => type.startsWith('SECRET');

/** What a tool makes of all rows of a kind; labels outside its field count neither for nor against it. */
async function judged(find: Find, kind: Row['kind']): Promise<readonly (Judged & { readonly row: Row })[]> {
  const out: (Judged & { readonly row: Row })[] = [];
  for (const row of rows.filter((each) => each.kind === kind)) {
    out.push({ row, gold: row.gold, found: await find(row.text) });
  }
  return out;
}

async function accuracy(tool: Tool): Promise<Readonly<Record<string, number | null>>> {
  const find = await tool.open();
  const prompts = await judged(find, 'prompt');
  const family = (secret: boolean): readonly Judged[] =>
    prompts.filter(({ row }) => row.gold.every((label) => isSecret(label) === secret));
  const score = (name: 'secret' | 'pii') => {
    if (!tool.for.includes(name)) return { f1: null, precision: null, recall: null, exact: null };
    const part = family(name === 'secret');
    const { f1, precision, recall } = rates(tally(part, byHalf));
    const exact = rates(tally(part, exactly)).recall;
    return { f1: percent(f1), precision: percent(precision), recall: percent(recall), exact: percent(exact) };
  };
  const hidden = (await judged(find, 'evasion')).filter(({ row }) =>
    row.gold.every((label) => tool.for.includes(isSecret(label) ? 'secret' : 'pii')),
  );
  const named = (name: 'secret' | 'pii') =>
    Object.fromEntries(Object.entries(score(name)).map(([key, value]) => [`${name}-${key}`, value]));
  return {
    ...named('secret'),
    ...named('pii'),
    evasions: percent(rates(tally(hidden, byHalf)).recall),
    'flagged-per-1000': round(flaggedPerThousand(await judged(find, 'negative')) ?? 0),
  };
}

const time = (of: Speeds, name: string, phase: keyof Speed = 'settled'): number => of.get(name)?.[phase] ?? NaN;
const times = (of: Speeds, name: string): number => round(time(of, name) / time(of, 'parapet'));
const ratios = (size: Size, of: Speeds): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...of.keys()].filter((name) => name !== 'parapet').map((name) => [`${name}-${size}`, times(of, name)]),
  );

const speedRow = ({ name }: Tool, sizes: readonly Speeds[]): string => {
  const cells = sizes.flatMap((of) => [
    ...(['first', 'after', 'settled'] as const).map((phase) => round(time(of, name, phase))),
    times(of, name),
  ]);
  return `| ${name} | ${cells.join(' | ')} |`;
};

function page(
  scores: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  short: Speeds,
  long: Speeds,
): string {
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : String(value);
  const table = tools.map(({ name }) => {
    const score = scores[name] ?? {};
    const cells = ['secret-f1', 'secret-precision', 'secret-recall', 'secret-exact', 'pii-f1', 'pii-precision', 'pii-recall', 'pii-exact', 'evasions', 'flagged-per-1000'].map((key) => cell(score[key])); // prettier-ignore
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return `# Scorecard

Made by \`npm run bench\` with Node ${process.version} and ${allDetectors.length} detectors. All tools read the same texts in turn, each in
a process of its own and with its own defaults, our code bundled as it is shipped, on ${rows.length} texts that \`scripts/bench\` makes with a seed. Templates are split in two halves before
anything is tuned; these are the figures of the other half. A dash: the tool does not say that it looks for this.
The texts are of our own making, so they may suit our own tool; judge with texts of yours (\`parapet eval\`).

## Accuracy (%)

A label counts as found where half of it, or of the finding, is shared; *exact* is the recall of exact spans. *Evasions*
is the recall on disguised values; *flagged* is lines with a finding in 1,000 lines that hold nothing.

| tool | secrets F1 | precision | recall | exact | personal data F1 | precision | recall | exact | evasions | flagged per 1,000 |
|---|---|---|---|---|---|---|---|---|---|---|
${table.join('\n')}

## Speed (median microseconds)

*First*: the first ${mostTexts} texts that a tool reads, while its code is still being compiled (in a page Parapet
makes itself ready while nothing else happens; here it does not). *After*: the ${4 * mostTexts} that follow, in which the
engine compiles again what is called often. *Settled*: from the ${settledFrom}th text on; a page comes there by that many keys.
*Times*: how many times ours, settled.

| tool | 200 characters, first | after | settled | times | 10 KB, first | after | settled | times |
|---|---|---|---|---|---|---|---|---|
${tools.map((tool) => speedRow(tool, [short, long])).join('\n')}

## What a request costs that holds nothing (milliseconds for 10 KB, guard and all)

| body | median | 99 of 100 |
|---|---|---|
${Object.entries(requestCosts())
  .map(([kind, { median, p99 }]) => `| ${kind} | ${round(median)} | ${round(p99)} |`)
  .join('\n')}
`;
}

/** Milliseconds for all tools together; briefly, the slowest read fewer texts. */
const atLength: Readonly<Record<Size, number>> = { '200': 60_000, '10kb': 100_000 };
const briefly: Readonly<Record<Size, number>> = { '200': 6_000, '10kb': 12_000 };

async function measured(budgets: Readonly<Record<Size, number>>) {
  const scores: Record<string, Readonly<Record<string, number | null>>> = {};
  for (const tool of tools) scores[tool.name] = await accuracy(tool);
  const names = tools.map(({ name }) => name);
  const [, script = ''] = process.argv;
  const short = await speeds(names, script, '200', budgets['200']);
  const long = await speeds(names, script, '10kb', budgets['10kb']);
  return { scores, short, long };
}

/** As markdown. */
export async function scorecard(): Promise<string> {
  const { scores, short, long } = await measured(atLength);
  return page(scores, short, long) + inboundHalf() + otherModels();
}

/** The outbound half, as one object. */
export async function briefScorecard(): Promise<object> {
  const { scores, short, long } = await measured(briefly);
  const micros = (of: Speeds) => Object.fromEntries([...of.keys()].map((name) => [name, round(time(of, name))]));
  return {
    detectors: allDetectors.length,
    texts: rows.length,
    scores,
    microseconds: { '200': micros(short), '10kb': micros(long) },
    ratios: { ...ratios('200', short), ...ratios('10kb', long) },
  };
}
