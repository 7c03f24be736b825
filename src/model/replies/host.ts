import type { ModelScores, ModelStatus, ScoreAnswer } from '../../engine/types.ts';
import { askedReader, harmWhenAsked } from './asked.ts';
import { replyGuard } from './card.ts';
import { createLoadedModel, type LoadOptions } from './loaded.ts';
import { createQueue } from '../queue.ts';

interface HostOptions extends Omit<LoadOptions, 'card'> {
  readonly card?: LoadOptions['card'];
}

/** The one place where the model lives: loaded by the first question. */
export interface ModelHost {
  status(): ModelStatus;
  /**
   * The scores of each text, in order; harm in the light of the question that they answer, where one is known. Never
   * rejects: what could not be scored is "not checked", with the reason.
   */
  score(texts: readonly string[], signal: AbortSignal, question?: string): Promise<ScoreAnswer>;
}

const toScores = ([harm, abuse, injection, group]: readonly number[], text: string, more: number): ModelScores => ({
  harm: harm === undefined ? null : harmWhenAsked(harm, text, more),
  abuse: abuse ?? null,
  injection: injection ?? null,
  group: group ?? null,
});

export function createModelHost(options: HostOptions): ModelHost {
  const queue = createQueue();
  const card = options.card ?? replyGuard;
  const model = createLoadedModel({ ...options, card });
  let added: ReturnType<typeof askedReader> | undefined;

  const scoreAll = async (texts: readonly string[], signal: AbortSignal, question = ''): Promise<ScoreAnswer> => {
    const loaded = await model.open();
    if (loaded.kind === 'refused') return { kind: 'not-checked', why: loaded.why };
    added ??= askedReader(card, loaded.pipeline);
    const more = question.trim() === '' ? 0 : await added(question, signal);
    const scores: ModelScores[] = [];
    for (const text of texts) scores.push(toScores(await loaded.pipeline.score(text, signal), text, more));
    return { kind: 'scored', scores };
  };

  return {
    status: () => model.status(),
    async score(texts, signal, question) {
      try {
        const outcome = await queue((running) => scoreAll(texts, running, question), signal);
        return outcome.kind === 'done' ? outcome.value : { kind: 'not-checked', why: 'cancelled' };
      } catch (error) {
        return { kind: 'not-checked', why: signal.aborted ? 'cancelled' : `the model failed: ${String(error)}` };
      }
    },
  };
}
