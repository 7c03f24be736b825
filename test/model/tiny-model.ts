import { createHash } from 'node:crypto';
import type { ModelSlot, NamedModel } from '../../src/protocol/named-model.ts';
import { readNamedModel } from '../../src/policy/named-model.ts';
import { lookupModel } from './tiny-onnx.ts';

/** A whole model in Hugging Face's form, made here: its own tokeniser, its own labels, one table of logits as weights. */
export interface TinyModel {
  readonly files: ReadonlyMap<string, ArrayBuffer>;
  /** The policy's lines, from this address; further lines go at their end. */
  lines(from: string, ...more: readonly string[]): readonly string[];
  /** The same as the policy reads it. */
  named(from: string, ...more: readonly string[]): NamedModel;
}

interface TinyOptions {
  readonly slot: ModelSlot;
  readonly outputs: readonly string[];
  /** Word piece -> the output that it speaks for. */
  readonly pieces: Readonly<Record<string, number>>;
  readonly version?: string;
  /** What config.json says beside the usual; `undefined` takes something away. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const json = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;

const tokenizerOf = (pieces: readonly string[]): object => ({
  version: '1.0',
  added_tokens: special.map((content, id) => ({
    id,
    content,
    special: true,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(pieces.map((piece, at) => [piece, at])),
  },
});

export function tinyModel({ slot, outputs, pieces, version = '1', config = {} }: TinyOptions): TinyModel {
  // of a whole text the highest counts, and most of its words speak for the first output
  const strength = (output: number): number => (slot === 'reply' && output === 0 ? 3 : 6);
  const names = [...special, ...Object.keys(pieces)];
  const logits = names.map((piece) => outputs.map((_, at) => (at === (pieces[piece] ?? 0) ? strength(at) : 0)));
  const written = { model_type: 'bert', max_position_embeddings: 16, id2label: { ...outputs }, ...config };
  const files = new Map([
    ['config.json', json(written)],
    ['tokenizer.json', json(tokenizerOf(names))],
    ['tokenizer_config.json', json({ tokenizer_class: 'BertTokenizer', unk_token: '[UNK]' })],
    ['onnx/model.onnx', lookupModel(logits, slot === 'reply')],
  ]);
  const sums = [...files].map(
    ([path, bytes]) => `${createHash('sha256').update(new Uint8Array(bytes)).digest('hex')}  ${path}`,
  );
  const lines: TinyModel['lines'] = (from, ...more) => [
    `id: acme/tiny-${slot}`,
    `version: ${version}`,
    `from: ${from}`,
    ...sums,
    ...more,
  ];
  return {
    files,
    lines,
    named(from, ...more) {
      const read = readNamedModel(slot, lines(from, ...more));
      if (!('id' in read)) throw new Error(read.join('\n'));
      return read;
    },
  };
}

/** Finds rude words; its label stands for "abuse". */
export const rudeModel = (version = '1', rude = 'fool'): TinyModel =>
  tinyModel({ slot: 'reply', outputs: ['fine', 'rude'], pieces: { [rude]: 1 }, version });
export const rudeLabel = 'label: rude >= 0.9 -> abuse: Breaks the rules of our house';

const nerPieces = {
  mar: 1,
  '##ta': 0,
  ruiz: 2,
  lives: 0,
  at: 0,
  dear: 0,
  '12': 3,
  elm: 3,
  road: 3,
  paris: 3,
  acme: 4,
  ',': 0,
};
/** Finds persons and places by the usual names of outputs, or by others. */
export const nerModel = (outputs = ['O', 'B-PER', 'I-PER', 'LOC', 'B-MISC'], config = {}): TinyModel =>
  tinyModel({ slot: 'names', outputs, pieces: nerPieces, config });
