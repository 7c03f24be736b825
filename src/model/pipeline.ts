import {
  AutoModelForSequenceClassification,
  AutoTokenizer,
  Tensor,
  type PreTrainedModel,
} from '@huggingface/transformers';
import { labels, type ModelCard } from './card.ts';
import { serveOnly, stopServing } from './offline.ts';
import { openLinear } from './linear.ts';
import { cutWindows } from './windows.ts';

/** A loaded model. */
export interface Pipeline {
  /**
   * The scores of a text, 0..1 in label order: of each label, the highest logit of the network's windows and that of
   * the linear half's parts, added up. Rejects with the signal's reason where it is aborted between two windows.
   */
  score(text: string, signal: AbortSignal): Promise<readonly number[]>;
  /** Gives the memory of the session back. */
  close(): Promise<void>;
}

/** Loads a model from verified bytes. */
export type OpenPipeline = (card: ModelCard, files: ReadonlyMap<string, ArrayBuffer>) => Promise<Pipeline>;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The logits of one window. */
async function scoreWindow(model: PreTrainedModel, window: readonly number[]): Promise<readonly number[]> {
  const ids = BigInt64Array.from(window, BigInt);
  const input_ids = new Tensor('int64', ids, [1, ids.length]);
  const attention_mask = new Tensor('int64', new BigInt64Array(ids.length).fill(1n), [1, ids.length]);
  const { logits } = (await model({ input_ids, attention_mask })) as { logits: Tensor };
  return Array.from(logits.data as Float32Array);
}

/** Loads by transformers.js: wasm in a browser, the native runtime in Node, one thread. */
export const openPipeline: OpenPipeline = async (card, files) => {
  serveOnly(card, files);
  const tokenizer = await AutoTokenizer.from_pretrained(card.id);
  const options = { dtype: 'q8', session_options: { intraOpNumThreads: 1 } } as const;
  const model = await AutoModelForSequenceClassification.from_pretrained(card.id, options);
  stopServing(card);
  const weights = files.get('linear.bin');
  if (!weights) throw new Error('the linear weights are missing');
  const linear = openLinear(card.linear, weights);
  const [open, close] = tokenizer.encode('') as [number, number];
  return {
    async score(text, signal) {
      const highest = labels.map(() => -Infinity);
      for (const window of cutWindows(tokenizer.encode(text, { add_special_tokens: false }), card.window)) {
        signal.throwIfAborted();
        const logits = await scoreWindow(model, [open, ...window, close]);
        logits.forEach((logit, at) => (highest[at] = Math.max(highest[at]!, logit)));
      }
      return linear(text).map((logit, at) => sigmoid(logit + card.linear.network[at]! * highest[at]!));
    },
    close: async () => void (await model.dispose()),
  };
};
