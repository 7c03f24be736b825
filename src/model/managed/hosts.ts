import type { ExtraAnswer, ExtraLabel, ModelSlot, NamedModel, NamedStatus } from '../../protocol/named-model.ts';
import { nameOf } from '../../protocol/named-model.ts';
import type { NameAnswer, ReachedLabel } from '../../engine/types.ts';
import { strengthOf } from '../../engine/strength.ts';
import type { FetchFile } from './fetch-file.ts';
import type { NameHost } from '../names/host.ts';
import { openClassifier, type NamedClassifier } from './classifier.ts';
import { openNamedTagger } from './tagger.ts';
import { createQueue, type Outcome, type Queue } from '../queue.ts';
import type { ModelFiles } from './gather.ts';
import { createRollout, type Opening, type Rollout } from './rollout.ts';
import type { Shelf } from './shelf.ts';
import { openTagger, type Tagger } from '../names/tagger.ts';

interface NamedHostOptions {
  readonly shelf: (slot: ModelSlot) => Shelf;
  readonly fetchFile: FetchFile;
  /** Ours, which looks for names as long as no other does. */
  readonly names: NameHost;
  readonly onStatus: (slot: ModelSlot, status: NamedStatus) => void;
  readonly now: () => number;
}

/** The models that a policy names, where they run. Nothing here rejects. */
interface NamedHosts {
  /** The labels that each text reaches by a model for replies. */
  extra(model: NamedModel, texts: readonly string[], signal: AbortSignal): Promise<ExtraAnswer>;
  /** Names by the model that is wanted, or the last good one, or ours. */
  names(model: NamedModel | undefined, text: string, signal: AbortSignal): Promise<NameAnswer>;
  /** Brings a model in; without one, throws away what was kept. Resolves when that is done, or was given up. */
  settle(slot: ModelSlot, model: NamedModel | undefined): Promise<void>;
}

/** Questions for labels that wait: a slow model leaves the rest of a long reply unread. */
const mostWaiting = 40;
const never = new AbortController().signal;

function answerOf<Answer>(outcome: Outcome<Answer>): Answer | { readonly kind: 'not-checked'; readonly why: string } {
  return outcome.kind === 'done' ? outcome.value : { kind: 'not-checked', why: 'cancelled' };
}

async function labelsOf(judge: NamedClassifier, texts: readonly string[], signal: AbortSignal): Promise<ExtraAnswer> {
  const labels: (readonly ExtraLabel[])[] = [];
  for (const text of texts) {
    const found = await judge.find(text, signal);
    labels.push(
      found.map(({ means, score, least = 0, words }) => ({
        label: means as ReachedLabel['label'],
        strength: strengthOf(score, least),
        ...(words !== undefined && { words }),
      })),
    );
  }
  return { kind: 'judged', model: nameOf(judge.model), labels };
}

interface Slot<Opened> {
  readonly queue: Queue;
  readonly rollout: Rollout<Opened>;
}

async function bring<Opened>({ queue, rollout }: Slot<Opened>, model: NamedModel | undefined): Promise<void> {
  await queue(() => rollout.use(model), never);
  await rollout.rests();
}

const failed = (error: unknown, signal: AbortSignal) =>
  ({ kind: 'not-checked', why: signal.aborted ? 'cancelled' : `the model failed: ${String(error)}` }) as const;

/** Never rejects. */
async function extraBy(
  { queue, rollout }: Slot<NamedClassifier>,
  model: NamedModel,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<ExtraAnswer> {
  try {
    const outcome = await queue<ExtraAnswer>(async (running) => {
      const judge = await rollout.use(model);
      return judge
        ? labelsOf(judge, texts, running)
        : { kind: 'not-checked', why: `The model ${nameOf(model)} is not ready.` };
    }, signal);
    return answerOf(outcome);
  } catch (error) {
    return failed(error, signal);
  }
}

/** Undefined where no model is there yet, or it broke: a text is not to leave unread because another's model did. */
async function namesBy(
  { queue, rollout }: Slot<Tagger>,
  model: NamedModel,
  text: string,
  signal: AbortSignal,
): Promise<NameAnswer | undefined> {
  try {
    const outcome = await queue<NameAnswer | undefined>(async (running) => {
      const named = await rollout.use(model);
      return named && { kind: 'found', findings: await named.find(text, running) };
    }, signal);
    return answerOf(outcome);
  } catch (error) {
    return signal.aborted ? failed(error, signal) : undefined;
  }
}

export function createNamedHosts({ shelf, fetchFile, names, onStatus, now }: NamedHostOptions): NamedHosts {
  const slotFor = <Opened extends { close(): Promise<void> }>(
    slot: ModelSlot,
    open: (model: NamedModel, files: ModelFiles) => Promise<Opening<Opened>>,
  ): Slot<Opened> => {
    const queue = createQueue();
    const told = (status: NamedStatus): void => onStatus(slot, status);
    return { queue, rollout: createRollout({ shelf: shelf(slot), fetchFile, open, queue, onStatus: told, now }) };
  };
  let waiting = 0;
  const reply = slotFor('reply', openClassifier);
  const tagger = slotFor('names', (model, files) => openNamedTagger(openTagger, model, files));

  return {
    async extra(model, texts, signal) {
      if (waiting >= mostWaiting) return { kind: 'not-checked', why: 'too many questions wait already' };
      waiting += 1;
      const answer = await extraBy(reply, model, texts, signal);
      waiting -= 1;
      return answer;
    },
    async names(model, text, signal) {
      const named = model && (await namesBy(tagger, model, text, signal));
      return named ?? names.find(text, signal);
    },
    settle: (slot, model) => (slot === 'reply' ? bring(reply, model) : bring(tagger, model)),
  };
}
