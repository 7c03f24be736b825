import type { ModelCard } from './card.ts';
import type { Pipeline } from './pipeline.ts';
import { refuses } from './refusal.ts';

/** UTF-16 units of a long question that are read, at its beginning and at its end: there people say what they want. */
const most = 900;

export const excerpt = (question: string): string =>
  question.length <= 2 * most + 1 ? question : `${question.slice(0, most)}\n${question.slice(-most)}`;

/** The score of harm, 0..1, of a reply to a question that adds `more` to its logit; one that refuses keeps its own. */
export function harmWhenAsked(score: number, reply: string, more: number): number {
  if (more <= 0 || score <= 0 || score >= 1 || refuses(reply)) return score;
  return 1 / (1 + ((1 - score) / score) * Math.exp(-more));
}

/**
 * What a question adds to the logit of harm in replies to it: nothing where it asks for nothing dangerous. Passages of
 * one reply come with the same question, so the last one is remembered.
 */
export function askedReader({ asked }: ModelCard, { asks }: Pick<Pipeline, 'asks'>) {
  let last = { question: '', more: 0 };
  return async (question: string, signal: AbortSignal): Promise<number> => {
    if (question === last.question) return last.more;
    const logit = await asks(excerpt(question), signal);
    last = { question, more: Math.min(asked.most, asked.weight * Math.max(0, logit)) };
    return last.more;
  };
}
