import { labels, type ModelCard } from './card.ts';
import { chunks } from './chunks.ts';
import { withoutDenounced } from './denounced.ts';
import { openLinear } from './linear.ts';
import { openNetwork } from './network.ts';

/** A loaded model. */
export interface Pipeline {
  /**
   * The scores of a text, 0..1 in label order: of each label, the highest of its parts, where a part's logit is what the
   * encoder and the linear half add up to. Rejects with the signal's reason where it is aborted between two parts.
   */
  score(text: string, signal: AbortSignal): Promise<readonly number[]>;
  /** The logit of a question asking for something dangerous: the highest of its parts. Rejects as `score` does. */
  asks(question: string, signal: AbortSignal): Promise<number>;
  /** Gives the memory of the weights back. */
  close(): Promise<void>;
}

/** Loads a model from verified bytes. */
export type OpenPipeline = (card: ModelCard, files: ReadonlyMap<string, ArrayBuffer>) => Promise<Pipeline>;

/** UTF-16 units from which a text counts as longer than a sentence, and at which it counts as long. */
const [fromLength, toLength] = [200, 800];

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** How far a text is on the way from a sentence to a page, 0..1. */
export const ramp = ({ length }: string): number =>
  Math.min(1, Math.max(0, (length - fromLength) / (toLength - fromLength)));

/** Long texts have thresholds of their own, for one sentence alone is weaker evidence. */
export const openPipeline: OpenPipeline = async (card, files) => {
  const [weights, asked] = [files.get('linear.bin'), files.get('asked.bin')];
  if (!weights || !asked) throw new Error('the linear weights are missing');
  const [linear, ofQuestion] = [openLinear(card.linear, weights), openLinear(card.asked, asked)];
  const network = await openNetwork(card, files);
  const abuse = labels.indexOf('abuse');
  async function scoresOf(text: string, signal: AbortSignal): Promise<number[]> {
    const highest = card.linear.bias.map(() => -Infinity);
    for (const part of chunks(text)) {
      signal.throwIfAborted();
      const meant = await network.logits(part);
      linear(part).forEach((logit, at) => (highest[at] = Math.max(highest[at]!, logit + meant[at]!)));
    }
    return highest.map((logit, at) => sigmoid(logit + ramp(text) * card.linear.long[at]!));
  }
  return {
    async score(text, signal) {
      const scores = await scoresOf(text, signal);
      if (!(scores[abuse]! >= card.thresholds.abuse)) return scores;
      const own = withoutDenounced(text);
      // whoever repeats a slur to say that it hurts is no abuser
      if (own !== text)
        scores[abuse] = /\p{L}/u.test(own) ? Math.min(scores[abuse]!, (await scoresOf(own, signal))[abuse]!) : 0;
      return scores;
    },
    async asks(question, signal) {
      let highest = -Infinity;
      for (const part of chunks(question)) {
        signal.throwIfAborted();
        // the network's last output is the question's
        highest = Math.max(highest, ofQuestion(part)[0]! + (await network.logits(part)).at(-1)!);
      }
      return highest;
    },
    close: () => network.close(),
  };
};
