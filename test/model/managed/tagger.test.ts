import { expect, test } from 'vitest';
import { openNamedTagger } from '../../../src/model/managed/tagger.ts';
import { openTagger } from '../../../src/model/names/tagger.ts';
import { nerModel, type TinyModel } from '../tiny-model.ts';

const never = new AbortController().signal;
const from = 'http://127.0.0.1/';

async function opened(model: TinyModel, ...more: readonly string[]) {
  const opening = await openNamedTagger(openTagger, model.named(from, ...more), model.files);
  if (opening.kind === 'refused') throw new Error(opening.why);
  return async (text: string) =>
    (await opening.opened.find(text, never)).map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

const letter = 'Dear Marta Ruiz, Acme lives at 12 Elm Road, Paris';

test('a model of other labels finds persons and addresses by its own tokeniser', async () => {
  const find = await opened(nerModel());
  expect(await find(letter)).toEqual(['PERSON Marta Ruiz', 'ADDRESS 12 Elm Road']);
});

test('a text longer than its window is read in passes', async () => {
  const find = await opened(nerModel());
  expect(await find(`${'dear at '.repeat(40)}Marta Ruiz${' lives at'.repeat(30)}`)).toEqual(['PERSON Marta Ruiz']);
});

test('thresholds can be set', async () => {
  const find = await opened(nerModel(), 'label: PER >= 0.999 -> PERSON');
  expect(await find(letter)).toEqual(['ADDRESS 12 Elm Road']);
});

test('outputs of unusual names are what the policy says', async () => {
  const find = await opened(nerModel(['O', 'B-KUNDE', 'I-KUNDE', 'ORT', 'X']), 'label: KUNDE -> PERSON');
  expect(await find(letter)).toEqual(['PERSON Marta Ruiz']);
});

test.each([
  [nerModel(['NEGATIVE', 'POSITIVE']), [], 'no output that is a person or an address. It has: NEGATIVE, POSITIVE'],
  [nerModel(undefined, { id2label: undefined }), [], 'does not name its outputs'],
  [nerModel(undefined, { model_type: 'unheard-of' }), [], 'could not be started here'],
  [
    nerModel(),
    ['test: PERSON <- Dear Marta Ruiz', 'test: PERSON <- lives at Paris'],
    'test input 2: expected PERSON, found none',
  ],
])('%#: refused, with the reason', async (model, more, why) => {
  const opening = await openNamedTagger(openTagger, model.named(from, ...more), model.files);
  expect(opening).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) });
});
