import { AutoModelForSequenceClassification, AutoTokenizer, Tensor } from '@huggingface/transformers';
import type { NamedLabel, NamedModel } from '../../protocol/named-model.ts';
import { failedTest, loadOptions, readConfig, type NamedConfig } from './config.ts';
import { serveOnly, stopServing } from '../offline.ts';
import type { ModelFiles } from './gather.ts';
import type { Opening } from './rollout.ts';
import { tried } from './tried.ts';
import { cutWindows } from '../names/windows.ts';

/** A text-classification model that a policy named. */
export interface NamedClassifier {
  readonly model: NamedModel;
  /**
   * 0..1 for each output, in the order of its config: the highest of a long text's windows. Rejects where it is
   * aborted.
   */
  score(text: string, signal: AbortSignal): Promise<readonly number[]>;
  /** The labels that reach their thresholds, with the highest score of each meaning. */
  find(text: string, signal: AbortSignal): Promise<readonly (NamedLabel & { readonly score: number })[]>;
  /** Names of the outputs. */
  readonly outputs: readonly string[];
  close(): Promise<void>;
}

const never = new AbortController().signal;

function probabilities(logits: readonly number[], independent: boolean): readonly number[] {
  if (independent) return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

type Tokenizer = Awaited<ReturnType<typeof AutoTokenizer.from_pretrained>>;
type Network = Awaited<ReturnType<typeof AutoModelForSequenceClassification.from_pretrained>>;

/** Scores a text by the windows it is cut into. */
function scorer(
  tokenizer: Tokenizer,
  network: Network,
  { outputs, pieces, independent }: NamedConfig,
): NamedClassifier['score'] {
  const special = tokenizer.encode('');
  const half = Math.ceil(special.length / 2);
  const tensorOf = (values: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const scoreWindow = async (window: readonly number[]): Promise<readonly number[]> => {
    const ids = [...special.slice(0, half), ...window, ...special.slice(half)];
    const { logits } = (await network({ input_ids: tensorOf(ids), attention_mask: tensorOf(ids.map(() => 1)) })) as {
      logits: Tensor;
    };
    return probabilities(Array.from(logits.data as Float32Array), independent);
  };
  return async (text, signal) => {
    let highest: readonly number[] = outputs.map(() => 0);
    const ids = tokenizer.encode(text, { add_special_tokens: false });
    for (const window of cutWindows(ids, { pieces, stride: Math.ceil(pieces * 0.75) })) {
      signal.throwIfAborted();
      const scores = await scoreWindow(window);
      highest = highest.map((value, at) => Math.max(value, scores[at] ?? NaN));
    }
    return highest;
  };
}

async function load(model: NamedModel, files: ModelFiles, config: NamedConfig): Promise<NamedClassifier> {
  serveOnly(model, files);
  const tokenizer = await AutoTokenizer.from_pretrained(model.id);
  const network = await AutoModelForSequenceClassification.from_pretrained(model.id, loadOptions(files));
  stopServing(model);
  const score = scorer(tokenizer, network, config);
  const { outputs } = config;
  return {
    model,
    outputs,
    score,
    async find(text, signal) {
      const scores = await score(text, signal);
      const reached = model.labels
        .map((label) => ({ ...label, score: scores[outputs.indexOf(label.output)] ?? 0 }))
        .filter(({ score: value, least = 0.5 }) => value >= least)
        .sort((a, b) => b.score - a.score);
      return reached.filter(({ means }, at) => reached.findIndex((other) => other.means === means) === at);
    },
    close: async () => void (await network.dispose()),
  };
}

/** Opens a text-classification model from verified bytes and tries its test inputs. Never rejects. */
export async function openClassifier(model: NamedModel, files: ModelFiles): Promise<Opening<NamedClassifier>> {
  const config = readConfig(files);
  if (!config) return { kind: 'refused', why: 'its config.json does not name its outputs (id2label).' };
  const missing = model.labels.find(({ output }) => !config.outputs.includes(output));
  if (missing)
    return { kind: 'refused', why: `it has no output "${missing.output}". It has: ${config.outputs.join(', ')}.` };
  return tried(
    model,
    () => load(model, files, config),
    async ({ score, find }) =>
      (await score('.', never)).some(Number.isNaN)
        ? 'it answers in another shape than its config.json says.'
        : failedTest(model.tests, async (text) => (await find(text, never)).map(({ means }) => means)),
  );
}
