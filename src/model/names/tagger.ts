import {
  AutoModelForTokenClassification,
  AutoTokenizer,
  type PreTrainedModel,
  type Tensor,
} from '@huggingface/transformers';
import type { FoundName } from '../../engine/types.ts';
import { backing } from './backing.ts';
import { withHolders } from './holders.ts';
import { meaningOf } from './labels.ts';
import { loadOptions } from '../managed/config.ts';
import { nameLabels, type NameCard, type NameLabel } from './card.ts';
import { serveOnly, stopServing } from '../offline.ts';
import { bagReader, pieceReader, type Reader, type Reading } from './readers.ts';
import { spansOf, type WordScores } from './spans.ts';
import { withTitled } from './titled.ts';
import { wholeAddresses } from './whole-address.ts';
import { passes, type Pass } from './windows.ts';
import { cutWords } from './words.ts';

/** A loaded tagger. */
export interface Tagger {
  /**
   * Persons and addresses in order of the text. Rejects with the signal's reason where it is aborted between passes.
   */
  find(text: string, signal: AbortSignal): Promise<readonly FoundName[]>;
  /** Gives the memory of the session back. */
  close(): Promise<void>;
}

/** Loads a tagger from verified bytes. */
export type OpenTagger = (card: NameCard, files: ReadonlyMap<string, ArrayBuffer>) => Promise<Tagger>;

/** Softmax of the outputs of the steps that a pass keeps. */
async function tagPass(model: PreTrainedModel, reading: Reading, pass: Pass): Promise<number[][]> {
  const { tensors, before } = reading.inputs(pass.start, pass.end);
  const { logits } = (await model(tensors)) as { logits: Tensor };
  const width = logits.dims.at(-1) ?? 1;
  const data = logits.data as Float32Array;
  const rows: number[][] = [];
  for (let step = pass.keepFrom - pass.start + before; step < pass.keepTo - pass.start + before; step++) {
    const row = [...data.subarray(step * width, (step + 1) * width)];
    const highest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - highest));
    const sum = powers.reduce((a, b) => a + b);
    rows.push(powers.map((power) => power / sum));
  }
  return rows;
}

/** Turns the outputs for a word into its scores, by what the card's names of the outputs mean. */
function wordScorer({ labels }: NameCard): (outputs: readonly number[]) => WordScores {
  const meanings = labels.map(meaningOf);
  const sum = (outputs: readonly number[], label: NameLabel, begins: boolean): number =>
    outputs.reduce((total, score, at) => {
      const meaning = meanings[at];
      return meaning?.label === label && meaning.begins === begins ? total + score : total;
    }, 0);
  return (outputs) =>
    Object.fromEntries(
      nameLabels.map((label) => [label, { begins: sum(outputs, label, true), goesOn: sum(outputs, label, false) }]),
    ) as Record<NameLabel, WordScores[NameLabel]>;
}

async function readerFor({ id, reads }: NameCard, files: ReadonlyMap<string, ArrayBuffer>): Promise<Reader> {
  if (reads.kind === 'pieces') return pieceReader(await AutoTokenizer.from_pretrained(id));
  const [bits, meanings] = ['lists.bin', 'meanings.bin'].map(
    (path) => new Uint8Array(files.get(path) ?? new ArrayBuffer(1)),
  ) as [Uint8Array, Uint8Array];
  return bagReader(reads.buckets, { bits, lists: reads.lists, meanings, sizes: reads.meanings });
}

/** Loads by transformers.js: wasm in a browser, the native runtime in Node, one thread. */
export const openTagger: OpenTagger = async (card, files) => {
  serveOnly(card, files);
  const reader = await readerFor(card, files);
  const model = await AutoModelForTokenClassification.from_pretrained(card.id, loadOptions(files));
  stopServing(card);
  const toScores = wordScorer(card);
  return {
    async find(text, signal) {
      const words = cutWords(text);
      if (words.length === 0) return [];
      const reading = reader(text, words);
      const outputs: number[][] = [];
      for (const pass of passes(reading.steps, card.window.pieces, card.window.reach)) {
        signal.throwIfAborted();
        outputs.push(...(await tagPass(model, reading, pass)));
      }
      const scores = reading.firsts.map((first) => toScores(outputs[first] ?? []));
      if (!reading.look) return spansOf(text, words, scores, card.least);
      const found = spansOf(text, words, scores, card.least, backing(text, words, reading.look));
      const named = withHolders(text, found, reading.look);
      return wholeAddresses(text, withTitled(text, named, reading.look), reading.look);
    },
    close: async () => void (await model.dispose()),
  };
};
