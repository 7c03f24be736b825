import type { ModelCard } from './card.ts';

/**
 * The score of injection, 0..1, of a text that a person pasted or uploads, from its score as a reply (null stays null).
 * A prompt or a document holds orders far more often than an answer does, so less has to speak for them.
 */
export function materialScore({ material }: ModelCard, score: number | null): number | null {
  if (score === null || score <= 0 || score >= 1) return score;
  return 1 / (1 + ((1 - score) / score) * Math.exp(-material));
}
