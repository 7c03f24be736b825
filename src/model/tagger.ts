import {
  AutoModelForTokenClassification,
  AutoTokenizer,
  Tensor,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from '@huggingface/transformers';
import type { FoundName } from '../engine/types.ts';
import { nameLabels, type NameCard, type NameLabel } from './names.ts';
import { serveOnly, stopServing } from './offline.ts';
import { spansOf, type WordScores } from './spans.ts';
import { passes, type Pass } from './windows.ts';
import { continued, cutWords, type Word } from './words.ts';

/** A loaded tagger. */
export interface Tagger {
  /** Persons and addresses in order of the text. Rejects with the signal's reason where it is aborted between passes. */
  find(text: string, signal: AbortSignal): Promise<readonly FoundName[]>;
  /** Gives the memory of the session back. */
  close(): Promise<void>;
}

/** Loads a tagger from verified bytes. */
export type OpenTagger = (card: NameCard, files: ReadonlyMap<string, ArrayBuffer>) => Promise<Tagger>;

/** Pieces of a text: ids and shapes side by side, and where each word's first piece stands. */
interface Pieces {
  readonly ids: number[];
  readonly shapes: number[];
  readonly firsts: number[];
}

/** Words a tokeniser has cut are remembered up to this many. */
const mostRemembered = 20_000;

/** Cuts words into pieces; the shapes of a word go with each of them. */
function pieceCutter(tokenizer: PreTrainedTokenizer): (text: string, words: readonly Word[]) => Pieces {
  const known = new Map<string, readonly number[]>();
  const unknown = tokenizer.encode('[UNK]', { add_special_tokens: false });
  const cut = (word: string): readonly number[] => {
    let ids = known.get(word);
    if (ids) return ids;
    if (known.size > mostRemembered) known.clear();
    const made = tokenizer.encode(word, { add_special_tokens: false });
    ids = made.length > 0 ? made : unknown;
    known.set(word, ids);
    return ids;
  };
  return (text, words) => {
    const pieces: Pieces = { ids: [], shapes: [], firsts: [] };
    for (const { start, end, shape } of words) {
      const ids = cut(text.slice(start, end));
      pieces.firsts.push(pieces.ids.length);
      pieces.ids.push(...ids);
      ids.forEach((_, at) => pieces.shapes.push(at === 0 ? shape : continued(shape)));
    }
    return pieces;
  };
}

const tensor = (values: readonly number[]): Tensor =>
  new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);

/** Softmax of each piece's outputs, without those of the two special pieces. */
async function tagPass(model: PreTrainedModel, ids: readonly number[], shapes: readonly number[]): Promise<number[][]> {
  const { logits } = (await model({
    input_ids: tensor(ids),
    token_type_ids: tensor(shapes),
    attention_mask: tensor(ids.map(() => 1)),
  })) as { logits: Tensor };
  const width = logits.dims.at(-1) ?? 1;
  const data = logits.data as Float32Array;
  return ids.slice(2).map((_, at) => {
    const row = [...data.subarray((at + 1) * width, (at + 2) * width)];
    const highest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - highest));
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((power) => power / sum);
  });
}

/** Turns a piece's outputs into the scores of its word, by the card's names of the outputs. */
function wordScorer({ labels }: NameCard): (outputs: readonly number[]) => WordScores {
  const place = (name: string): number => labels.indexOf(name);
  const places = nameLabels.map((label) => [label, place(`B-${label}`), place(`I-${label}`)] as const);
  return (outputs) =>
    Object.fromEntries(
      places.map(([label, begins, goesOn]) => [label, { begins: outputs[begins] ?? 0, goesOn: outputs[goesOn] ?? 0 }]),
    ) as Record<NameLabel, WordScores[NameLabel]>;
}

/** Loads by transformers.js: wasm in a browser, the native runtime in Node, one thread. */
export const openTagger: OpenTagger = async (card, files) => {
  serveOnly(card, files);
  const tokenizer = await AutoTokenizer.from_pretrained(card.id);
  const options = { dtype: 'q8', session_options: { intraOpNumThreads: 1 } } as const;
  const model = await AutoModelForTokenClassification.from_pretrained(card.id, options);
  stopServing(card);
  const [open, close] = tokenizer.encode('') as [number, number];
  const cut = pieceCutter(tokenizer);
  const toScores = wordScorer(card);

  const tag = ({ ids, shapes }: Pieces, { start, end }: Pass): Promise<number[][]> => {
    const kinds = card.shapes ? [0, ...shapes.slice(start, end), 0] : Array<number>(end - start + 2).fill(0);
    return tagPass(model, [open, ...ids.slice(start, end), close], kinds);
  };
  return {
    async find(text, signal) {
      const words = cutWords(text);
      const pieces = cut(text, words);
      const outputs: number[][] = [];
      for (const pass of passes(pieces.ids.length, card.window.pieces, card.window.reach)) {
        signal.throwIfAborted();
        const rows = await tag(pieces, pass);
        outputs.push(...rows.slice(pass.keepFrom - pass.start, pass.keepTo - pass.start));
      }
      const scores = pieces.firsts.map((first) => toScores(outputs[first] ?? []));
      return spansOf(text, words, scores, card.least);
    },
    close: async () => void (await model.dispose()),
  };
};
