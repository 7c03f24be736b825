import { AutoModelForSequenceClassification, Tensor } from '@huggingface/transformers';
import type { ModelCard } from './card.ts';
import { serveOnly, stopServing } from '../offline.ts';
import { openPieces, type Vocabulary } from './pieces.ts';

/** The encoder was trained on this many word pieces at most; what stands after them is not read. */
const mostPieces = 128;

/** One logit for each label, in label order, and one for what a question asks for, from what a text means. */
interface Network {
  logits(text: string): Promise<readonly number[]>;
  /** Gives the memory of the session back. */
  close(): Promise<void>;
}

/** Loads by transformers.js: wasm in a browser, the native runtime in Node, one thread. */
export async function openNetwork(card: ModelCard, files: ReadonlyMap<string, ArrayBuffer>): Promise<Network> {
  const vocabulary = files.get('pieces.json');
  if (!vocabulary) throw new Error('the word pieces are missing');
  const pieces = openPieces(JSON.parse(new TextDecoder().decode(vocabulary)) as Vocabulary);
  serveOnly(card, files);
  const options = { dtype: 'q8', session_options: { intraOpNumThreads: 1 } } as const;
  const model = await AutoModelForSequenceClassification.from_pretrained(card.id, options);
  stopServing(card);
  return {
    async logits(text) {
      const found = pieces(text).slice(0, mostPieces);
      const ids = BigInt64Array.from(found.length > 0 ? found : [0], BigInt);
      const input_ids = new Tensor('int64', ids, [1, ids.length]);
      const { logits } = (await model({ input_ids })) as { logits: Tensor };
      return Array.from(logits.data as Float32Array);
    },
    close: async () => void (await model.dispose()),
  };
}
