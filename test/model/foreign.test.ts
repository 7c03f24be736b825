import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ForeignModel } from '../../src/model/foreign.ts';
import { createNameHost } from '../../src/model/name-host.ts';
import { openTagger } from '../../src/model/tagger.ts';
import { lookupModel } from './tiny-onnx.ts';

// a whole foreign model, made here: its own tokeniser, its own label set, one table of logits as weights
const labels = ['O', 'B-PER', 'I-PER', 'LOC', 'B-MISC'];
const vocabulary: Readonly<Record<string, number>> = { '[PAD]': 0, '[UNK]': 0, '[CLS]': 0, '[SEP]': 0, dear: 0, mar: 1, '##ta': 0, ruiz: 2, lives: 0, at: 0, '12': 3, elm: 3, road: 3, paris: 3, acme: 4, ',': 0 }; // prettier-ignore
const pieces = Object.keys(vocabulary);

const tokenizer = {
  version: '1.0',
  added_tokens: [0, 1, 2, 3].map((id) => ({ id, content: pieces[id], special: true, single_word: false, lstrip: false, rstrip: false, normalized: false })), // prettier-ignore
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true }, // prettier-ignore
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: { type: 'TemplateProcessing', single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }], pair: [], special_tokens: { '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] }, '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] } } }, // prettier-ignore
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(pieces.map((piece, at) => [piece, at])) }, // prettier-ignore
};

const json = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;

function modelOf(config: unknown): { readonly model: ForeignModel; readonly files: ReadonlyMap<string, ArrayBuffer> } {
  const logits = pieces.map((piece) => labels.map((_, at) => (at === vocabulary[piece] ? 6 : 0)));
  const files = new Map([
    ['config.json', json(config)],
    ['tokenizer.json', json(tokenizer)],
    ['tokenizer_config.json', json({ tokenizer_class: 'BertTokenizer', unk_token: '[UNK]' })],
    ['onnx/model.onnx', lookupModel(logits)],
  ]);
  const pin = (bytes: ArrayBuffer) => ({ sha256: createHash('sha256').update(new Uint8Array(bytes)).digest('hex'), bytes: bytes.byteLength }); // prettier-ignore
  const pinned = Object.fromEntries([...files].map(([path, bytes]) => [path, pin(bytes)]));
  return { model: { kind: 'foreign', id: 'acme/tiny-ner', files: pinned }, files };
}

const config = { model_type: 'bert', max_position_embeddings: 16, id2label: Object.fromEntries(labels.entries()) };
const never = new AbortController().signal;

function hostOf(given: unknown = config, least?: ForeignModel['least']) {
  const { model, files } = modelOf(given);
  const card: ForeignModel = least ? { ...model, least } : model;
  return createNameHost({ card, files: (path) => Promise.resolve(files.get(path)!), openTagger });
}

test('a model of other labels finds persons and addresses by its own tokeniser', async () => {
  const text = 'Dear Marta Ruiz, Acme lives at 12 Elm Road, Paris';
  const answer = await hostOf().find(text, never);
  if (answer.kind !== 'found') throw new Error(answer.why);
  expect(answer.findings.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`)).toEqual([
    'PERSON Marta Ruiz',
    'ADDRESS 12 Elm Road',
  ]);
});

test('a text longer than its window is read in passes', async () => {
  const text = `${'dear at '.repeat(40)}Marta Ruiz${' lives at'.repeat(30)}`;
  const answer = await hostOf().find(text, never);
  expect(answer).toMatchObject({ kind: 'found', findings: [{ start: 320, end: 330, label: 'PERSON' }] });
});

test('thresholds can be set', async () => {
  const answer = await hostOf(config, { PERSON: 0.999 }).find('Dear Marta Ruiz', never);
  expect(answer).toEqual({ kind: 'found', findings: [] });
});

test.each([
  [{ ...config, id2label: { 0: 'NEGATIVE', 1: 'POSITIVE' } }, 'no output that is a person'],
  [{ model_type: 'bert' }, 'names its outputs'],
])('%j is refused with the reason', async (given, why) => {
  expect(await hostOf(given).find('x', never)).toMatchObject({
    kind: 'not-checked',
    why: expect.stringContaining(why),
  });
});

test('a file that is not the pinned one is refused', async () => {
  const { model, files } = modelOf(config);
  const other = new Map(files).set('tokenizer.json', json({ ...tokenizer, version: '1.1' }));
  const host = createNameHost({ card: model, files: (path) => Promise.resolve(other.get(path)!), openTagger });
  expect(await host.find('x', never)).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('changed') });
});
