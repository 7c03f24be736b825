/// <reference types="vite/types/importMeta.d.ts" />
import type { Examples } from '../engine/detector.ts';
import type { ReplyExamples } from '../engine/judge.ts';
import type { Detector, Judge } from '../engine/types.ts';
import { allDetectors } from '../detectors/registry.ts';
import { allJudges } from '../judges/registry.ts';
import { readArguments } from './arguments.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './streams.ts';
import { unlisted } from './unlisted.ts';

interface DetectorFile {
  readonly default: readonly Detector[];
  readonly examples: Examples;
}

const detectorFiles = import.meta.glob<DetectorFile>('../detectors/*/*.ts', { eager: true });
const judgeFiles = import.meta.glob<{ readonly examples: ReplyExamples }>(
  ['../judges/*.ts', '!../judges/registry.ts'],
  { eager: true },
);

const head = ({ id, title, category, severity }: Pick<Judge, 'id' | 'title' | 'category' | 'severity'>): string =>
  `${id}: ${title}\n  ${category}, ${severity}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

function explainDetector(detector: Detector): string {
  const [path = '', file] =
    Object.entries(detectorFiles).find(([, { default: list }]) => list.some(({ id }) => id === detector.id)) ?? [];
  const plain = (text: string): string => text.replace(/[«»]/g, '');
  const match = file?.examples.match.filter((text) => [...detector.detect(plain(text))].length > 0) ?? [];
  const woken = [
    ...detector.keywords.map((word) => `"${word}"`),
    ...(detector.digits ? [`a run of ${detector.digits.join(' to ')} digits`] : []),
  ];
  return [
    `${head(detector)}, entity ${detector.entity}`,
    `  tried near: ${woken.join(', ')}`,
    ...match.slice(0, 3).map((text) => `  finds:   ${oneLine(text)}`),
    ...(file?.examples.ignore ?? []).slice(0, 3).map((text) => `  ignores: ${oneLine(text)}`),
    `  source: ${path.replace('../', 'src/')}`,
  ].join('\n');
}

function explainJudge(judge: Judge): string {
  const { match = [], ignore = [] } = judgeFiles[`../judges/${judge.id}.ts`]?.examples ?? {};
  const reply = (example: ReplyExamples['match'][number]): string =>
    oneLine(typeof example === 'string' ? example : example.reply);
  return [
    head(judge),
    ...match.slice(0, 3).map((example) => `  marks:   ${reply(example)}`),
    ...ignore.slice(0, 3).map((example) => `  ignores: ${reply(example)}`),
    `  source: src/judges/${judge.id}.ts`,
  ].join('\n');
}

/** Ids that share a piece with what was asked for. */
function alike(wanted: string): readonly string[] {
  const entity = [...allDetectors, ...unlisted]
    .filter((one) => one.entity === wanted.toUpperCase())
    .map(({ id }) => id);
  if (entity.length > 0) return entity.slice(0, 5);
  const parts = wanted
    .toLowerCase()
    .split(/[-_\s]+/)
    .filter((part) => part.length > 2);
  return [...allDetectors, ...unlisted, ...allJudges]
    .map(({ id }) => id)
    .filter((id) => parts.some((part) => id.includes(part)))
    .slice(0, 5);
}

export async function explain(args: readonly string[]): Promise<number> {
  const [id] = readArguments('explain', args, {}).positionals;
  if (id === undefined) throw new Refusal('name a detector or judge, such as "parapet explain aws-access-token".');
  const other = unlisted.find((known) => known.id === id);
  if (other) {
    await writeLine(`${head(other)}, entity ${other.entity}\n  ${other.how}`);
    return 0;
  }
  const detector = allDetectors.find((known) => known.id === id);
  const judge = allJudges.find((known) => known.id === id);
  if (!detector && !judge) {
    const guess = alike(id);
    throw new Refusal(
      `there is no detector or judge "${id}".${guess.length > 0 ? ` Near it: ${guess.join(', ')}.` : ' "parapet detectors" and "parapet detectors --judges" list them.'}`,
    );
  }
  await writeLine(detector ? explainDetector(detector) : explainJudge(judge as Judge));
  return 0;
}
