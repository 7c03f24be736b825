import type { ModelCard } from './card.ts';
import type { Pipeline } from './pipeline.ts';

/** Runtimes round differently (native, wasm, other processors); a different model differs by far more. */
const tolerance = 0.02;

/**
 * Scores the card's known texts. Answers undefined where all agree, else one sentence for the reader: a poisoned or
 * broken model, or a runtime that miscalculates, is not used.
 */
export async function checkCanaries(
  card: ModelCard,
  pipeline: Pipeline,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const [at, canary] of card.canaries.entries()) {
    const scores = await pipeline.score(canary.text, signal);
    const far = canary.scores.some((expected, label) => !(Math.abs(expected - (scores[label] ?? NaN)) <= tolerance));
    if (far || scores.length !== canary.scores.length) {
      return `The model ${card.id} does not answer as published (test input ${at + 1}), so it is not used. Update Parapet.`;
    }
  }
  return undefined;
}
