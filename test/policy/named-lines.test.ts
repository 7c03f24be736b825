import { expect, it } from 'vitest';
import { linesInForce } from '../../src/policy/named-lines.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';

const hash = 'a'.repeat(64);
const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'];
const good = (id: string): readonly string[] => [
  `id: acme/${id}`,
  'from: https://models.acme.example/',
  ...files.map((path) => `${hash}  ${path}`),
];
const broken = ['id: acme/broken'];
const [mine, theirs, before] = [good('mine'), good('theirs'), good('before')];

it.each([
  ['the organisation goes before the person', { namesModel: mine }, { namesModel: theirs }, {}, theirs, 'managed'],
  ['a mistake of the person changes nothing for the organisation', { namesModel: broken }, { namesModel: theirs }, { lines: before, by: 'user' }, theirs, 'managed'],
  ['a mistake of the organisation leaves what it had before', { namesModel: mine }, { namesModel: broken }, { lines: before, by: 'managed' }, before, 'managed'],
  ['and is no reason to use what a person had before', {}, { namesModel: broken }, { lines: before, by: 'user' }, [], 'default'],
  ['a mistake of the person leaves what they had before', { namesModel: broken }, {}, { lines: before, by: 'user' }, before, 'user'],
  ['a setting that is gone leaves nothing', {}, {}, { lines: before, by: 'managed' }, [], 'default'],
] as const)('%s', (_, user, managed, note, lines, by) => {
  expect(linesInForce(resolveClosely(user, managed), 'namesModel', note)).toEqual({ lines, by });
}); // prettier-ignore
