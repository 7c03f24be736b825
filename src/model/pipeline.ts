import {
  AutoModelForSequenceClassification,
  AutoTokenizer,
  env,
  LogLevel,
  Tensor,
  type PreTrainedModel,
} from '@huggingface/transformers';
import { labels, type ModelCard } from './card.ts';
import { cutWindows } from './windows.ts';

/** A loaded model. */
export interface Pipeline {
  /**
   * The scores of a text, 0..1 in label order: of each label, that of the window that scores highest. Rejects with the
   * signal's reason where it is aborted between two windows.
   */
  score(text: string, signal: AbortSignal): Promise<readonly number[]>;
  /** Gives the memory of the session back. */
  close(): Promise<void>;
}

/** Loads a model from verified bytes. */
export type OpenPipeline = (card: ModelCard, files: ReadonlyMap<string, ArrayBuffer>) => Promise<Pipeline>;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The library may read what was verified and nothing else: no network, no disk, no cache. */
function serveOnly(card: ModelCard, files: ReadonlyMap<string, ArrayBuffer>): void {
  const root = '/models/';
  const folder = `${root}${card.id}/`;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = root;
  // on a cache hit the library goes on by the remote name of a file: make both names one
  env.remoteHost = root;
  env.remotePathTemplate = '{model}/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.logLevel = LogLevel.NONE;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  env.useCustomCache = true;
  env.customCache = {
    match: (request: string) => {
      const bytes = request.startsWith(folder) ? files.get(request.slice(folder.length)) : undefined;
      return Promise.resolve(bytes && new Response(bytes));
    },
    put: () => Promise.resolve(),
  };
  const { wasm } = env.backends.onnx;
  if (wasm) {
    // without a path the runtime takes the wasm that was built beside it
    delete wasm.wasmPaths;
    // two threads and more hang with the bundled runtime
    wasm.numThreads = 1;
  }
}

async function scoreWindow(model: PreTrainedModel, window: readonly number[]): Promise<readonly number[]> {
  const ids = BigInt64Array.from(window, BigInt);
  const input_ids = new Tensor('int64', ids, [1, ids.length]);
  const attention_mask = new Tensor('int64', new BigInt64Array(ids.length).fill(1n), [1, ids.length]);
  const { logits } = (await model({ input_ids, attention_mask })) as { logits: Tensor };
  return Array.from(logits.data as Float32Array, sigmoid);
}

/**
 * Loads by transformers.js: wasm in a browser, the native runtime in Node, one thread. The library's settings are
 * global, so there is one pipeline at a time.
 */
export const openPipeline: OpenPipeline = async (card, files) => {
  serveOnly(card, files);
  const tokenizer = await AutoTokenizer.from_pretrained(card.id);
  const options = { dtype: 'q8', session_options: { intraOpNumThreads: 1 } } as const;
  const model = await AutoModelForSequenceClassification.from_pretrained(card.id, options);
  const [open, close] = tokenizer.encode('') as [number, number];
  return {
    async score(text, signal) {
      const highest = labels.map(() => 0);
      for (const window of cutWindows(tokenizer.encode(text, { add_special_tokens: false }), card.window)) {
        signal.throwIfAborted();
        const scores = await scoreWindow(model, [open, ...window, close]);
        scores.forEach((score, at) => (highest[at] = Math.max(highest[at] ?? 0, score)));
      }
      return highest;
    },
    close: async () => void (await model.dispose()),
  };
};
