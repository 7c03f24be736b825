import type { ModelScores, ModelStatus, ScoreAnswer } from '../engine/types.ts';
import { replyGuard } from './card.ts';
import { createLoadedModel, type LoadOptions } from './loaded.ts';
import { createQueue } from './queue.ts';

export interface HostOptions extends Omit<LoadOptions, 'card'> {
  readonly card?: LoadOptions['card'];
}

/** The one place where the model lives: loaded by the first question. */
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

export function createModelHost(options: HostOptions): ModelHost {
  const queue = createQueue();
  const model = createLoadedModel({ card: replyGuard, ...options });

  const scoreAll = async (texts: readonly string[], signal: AbortSignal): Promise<ScoreAnswer> => {
    const loaded = await model.open();
    if (loaded.kind === 'refused') return { kind: 'not-checked', why: loaded.why };
    const scores: ModelScores[] = [];
    for (const text of texts) scores.push(toScores(await loaded.pipeline.score(text, signal)));
    return { kind: 'scored', scores };
  };

  return {
    status: () => model.status(),
    async score(texts, signal) {
      try {
        const outcome = await queue((running) => scoreAll(texts, running), signal);
        return outcome.kind === 'done' ? outcome.value : { kind: 'not-checked', why: 'cancelled' };
      } catch (error) {
        return { kind: 'not-checked', why: signal.aborted ? 'cancelled' : `the model failed: ${String(error)}` };
      }
    },
  };
}
