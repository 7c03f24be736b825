import type { ModelScores, ModelStatus, ScoreAnswer } from '../engine/types.ts';
import { checkCanaries } from './canary.ts';
import { replyGuard, type ModelCard } from './card.ts';
import { verifyFiles, type ReadFile } from './integrity.ts';
import type { OpenPipeline, Pipeline } from './pipeline.ts';
import { createQueue } from './queue.ts';

export interface HostOptions {
  readonly files: ReadFile;
  readonly openPipeline: OpenPipeline;
  readonly card?: ModelCard;
  /** Milliseconds without a question after which the model's memory is given back; 0 keeps it. */
  readonly idleMs?: number;
  /** Called with each new status. */
  readonly onStatus?: (status: ModelStatus) => void;
}

/** The one place where the model lives: loaded by the first question, unloaded when idle. */
export interface ModelHost {
  status(): ModelStatus;
  /** The scores of each text, in order. Never rejects: what could not be scored is "not checked", with the reason. */
  score(texts: readonly string[], signal: AbortSignal): Promise<ScoreAnswer>;
}

const toScores = ([harm, abuse, injection, group]: readonly number[]): ModelScores => ({
  harm: harm ?? null,
  abuse: abuse ?? null,
  injection: injection ?? null,
  group: group ?? null,
});

const never = new AbortController().signal;

type Loaded =
  { readonly kind: 'loaded'; readonly pipeline: Pipeline } | { readonly kind: 'refused'; readonly why: string };

async function load(card: ModelCard, { files, openPipeline }: HostOptions): Promise<Loaded> {
  const verified = await verifyFiles(card, files);
  if (verified.kind === 'refused') return verified;
  try {
    const pipeline = await openPipeline(card, verified.files);
    const why = await checkCanaries(card, pipeline, never);
    if (why === undefined) return { kind: 'loaded', pipeline };
    await pipeline.close();
    return { kind: 'refused', why };
  } catch (error) {
    return { kind: 'refused', why: `The model ${card.id} could not be started here: ${String(error)}` };
  }
}

export function createModelHost(options: HostOptions): ModelHost {
  const { card = replyGuard, idleMs = 300_000, onStatus } = options;
  const queue = createQueue();
  let status: ModelStatus = { state: 'idle' };
  let pipeline: Pipeline | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const become = (next: ModelStatus): void => {
    status = next;
    onStatus?.(next);
  };
  const unload = async (): Promise<void> => {
    const leaving = pipeline;
    pipeline = undefined;
    await leaving?.close();
    become({ state: 'idle' });
  };
  const waitForIdle = (): void => {
    if (idleMs > 0 && pipeline) idle = setTimeout(() => void queue(unload, never), idleMs);
  };
  const ready = async (): Promise<Pipeline | string> => {
    if (pipeline) return pipeline;
    if (status.state === 'failed') return status.message;
    become({ state: 'loading' });
    const loaded = await load(card, options);
    if (loaded.kind === 'refused') {
      become({ state: 'failed', message: loaded.why });
      return loaded.why;
    }
    pipeline = loaded.pipeline;
    become({ state: 'ready', model: `${card.id} ${card.version}` });
    return pipeline;
  };
  const scoreAll = async (texts: readonly string[], signal: AbortSignal): Promise<ScoreAnswer> => {
    const opened = await ready();
    if (typeof opened === 'string') return { kind: 'not-checked', why: opened };
    const scores: ModelScores[] = [];
    for (const text of texts) scores.push(toScores(await opened.score(text, signal)));
    return { kind: 'scored', scores };
  };

  return {
    status: () => status,
    async score(texts, signal) {
      clearTimeout(idle);
      try {
        const outcome = await queue((running) => scoreAll(texts, running), signal);
        return outcome.kind === 'done' ? outcome.value : { kind: 'not-checked', why: 'cancelled' };
      } catch (error) {
        return { kind: 'not-checked', why: signal.aborted ? 'cancelled' : `the model failed: ${String(error)}` };
      } finally {
        clearTimeout(idle);
        waitForIdle();
      }
    },
  };
}
