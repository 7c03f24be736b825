import { expect, test } from 'vitest';
import { openClassifier } from '../../../src/model/managed/classifier.ts';
import { rudeLabel, rudeModel, tinyModel, type TinyModel } from '../tiny-model.ts';

const never = new AbortController().signal;
const open = (model: TinyModel, ...more: readonly string[]) =>
  openClassifier(model.named('http://127.0.0.1/', ...more), model.files);

async function opened(model: TinyModel, ...more: readonly string[]) {
  const opening = await open(model, ...more);
  if (opening.kind === 'refused') throw new Error(opening.why);
  return opening.opened;
}

test('finds what reaches the threshold of the policy, as what the policy calls it', async () => {
  const classifier = await opened(rudeModel(), rudeLabel, 'test: abuse <- You fool', 'test: none <- You there');
  expect(await classifier.find('You there', never)).toEqual([]);
  const [found, ...others] = await classifier.find('You fool', never);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ output: 'rude', means: 'abuse', words: 'Breaks the rules of our house' });
  expect(found?.score).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
  expect(await (await opened(rudeModel(), 'label: rude >= 0.96 -> abuse')).find('You fool', never)).toEqual([]);
});

test('several outputs of one meaning make one label, with the highest score', async () => {
  const model = tinyModel({ slot: 'reply', outputs: ['fine', 'rude', 'hostile'], pieces: { fool: 1, foe: 2 } });
  const classifier = await opened(model, 'label: rude >= 0.2 -> abuse', 'label: hostile >= 0.2 -> abuse');
  expect((await classifier.find('fool foe', never)).map(({ means }) => means)).toEqual(['abuse']);
});

test('outputs that stand each for itself are read so', async () => {
  const config = { problem_type: 'multi_label_classification' };
  const model = tinyModel({ slot: 'reply', outputs: ['rude', 'other'], pieces: { foe: 1 }, config });
  const classifier = await opened(model, 'label: rude >= 0.5 -> abuse');
  const [rude, other] = await classifier.score('foe', never);
  expect([rude, other].every((score) => score! > 0.95)).toBe(true);
});

test('a word is found wherever it stands in a long text', async () => {
  const classifier = await opened(rudeModel(), rudeLabel);
  for (const at of [0, 5, 11, 12, 13, 60, 119]) {
    const words = Array<string>(120).fill('word').with(at, 'fool').join(' ');
    expect(await classifier.find(words, never), `at ${at}`).toHaveLength(1);
  }
});

test.each([
  [rudeModel(), ['label: mean >= 0.9 -> abuse'], 'it has no output "mean". It has: fine, rude.'],
  [
    rudeModel(),
    [rudeLabel, 'test: none <- You there', 'test: none <- You fool'],
    'it fails test input 2: expected none, found abuse.',
  ],
  [
    tinyModel({ slot: 'reply', outputs: ['fine', 'rude'], pieces: {}, config: { id2label: 7 } }),
    [rudeLabel],
    'does not name its outputs',
  ],
  [
    tinyModel({
      slot: 'reply',
      outputs: ['fine', 'rude'],
      pieces: {},
      config: { id2label: { 0: 'fine', 1: 'rude', 2: 'more' } },
    }),
    [rudeLabel],
    'in another shape than its config.json says',
  ],
  [
    tinyModel({ slot: 'reply', outputs: ['fine', 'rude'], pieces: {}, config: { model_type: 'unheard-of' } }),
    [rudeLabel],
    'could not be started here',
  ],
] as const)('%#: refused, with the reason', async (model, more, why) => {
  expect(await open(model, ...more)).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) });
});
