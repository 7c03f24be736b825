import { sentences } from '../../judges/reading/sentences.ts';
import { idle } from '../../page-io/reading/idle.ts';
import type { SettledSegment } from '../../page-io/reading/settle.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';
import type { Judged } from './judged.ts';
import { labelWords, leastLength } from './model-marks.ts';

/** A further judge of replies that a policy has turned on. */
interface ExtraJudge {
  readonly ask: 'model.extra' | 'model.language';
  /** What its marks are counted under, before the label. */
  readonly judge: string;
  readonly why: (model: string) => string;
}

export const policyModel: ExtraJudge = {
  ask: 'model.extra',
  judge: 'policy-model',
  why: (model) =>
    `The model ${model}, which your settings name, finds this. It runs on this device, and it can be wrong.`,
};
export const languageModel: ExtraJudge = {
  ask: 'model.language',
  judge: 'language-model',
  why: () => 'The language model of this browser finds this. It runs on this device, and it can be wrong.',
};

const mostSentences = 60;

/** What another judge finds in a segment, sentence by sentence. Nothing where it was not checked. */
export async function extraMarks(
  { ask, judge, why }: ExtraJudge,
  segment: SettledSegment,
  signal: AbortSignal,
): Promise<readonly Judged[]> {
  const read = sentences(segment)
    .map(({ start, text }) => ({ start: start + text.length - text.trimStart().length, text: text.trim() }))
    .filter(({ text }) => text.length >= leastLength)
    .slice(0, mostSentences);
  if (read.length === 0) return [];
  await idle();
  if (signal.aborted || !isAlive()) return [];
  const id = crypto.randomUUID();
  const cancel = (): void => void askBackground('model.cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  const answer = await askBackground(ask, { id, texts: read.map(({ text }) => text) }).catch(() => undefined);
  signal.removeEventListener('abort', cancel);
  if (answer?.kind !== 'judged') return [];
  return read.flatMap(({ start, text }, at) =>
    (answer.labels[at] ?? []).map(({ label, strength, words }) => {
      const usual = labelWords[label];
      const span = { start, end: start + text.length };
      return {
        strength,
        mark: { ...usual, span, judge: `${judge}-${label}`, title: words ?? usual.title, why: why(answer.model) },
      };
    }),
  );
}
