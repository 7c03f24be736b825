import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadFile } from '../../../src/model/integrity.ts';
import { createNameHost } from '../../../src/model/names/host.ts';
import { nameGuard } from '../../../src/model/names/card.ts';
import { createNodeNameHost } from '../../../src/model/node.ts';
import { openTagger } from '../../../src/model/names/tagger.ts';

// sentences written for this test; none of them is a template of the training data
const models = resolve(import.meta.dirname, '../../../models');
const host = createNodeNameHost(models);
const never = new AbortController().signal;

async function found(text: string): Promise<string[]> {
  const answer = await host.find(text, never);
  if (answer.kind !== 'found') throw new Error(answer.why);
  return answer.findings.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

test.each([
  ['Could you book a flight for Katarzyna Wróbel, please?', ['PERSON Katarzyna Wróbel']],
  [
    'name;phone\nOluwaseun Adeyemi;0171 555\nMarie-Claire Dubois;0172 555',
    ['PERSON Oluwaseun Adeyemi', 'PERSON Marie-Claire Dubois'],
  ],
  [
    'We moved: from Monday on find us at 221 Chestnut Avenue, Denver, CO 80203.',
    ['ADDRESS 221 Chestnut Avenue, Denver, CO 80203'],
  ],
  ['Die Lieferung geht an Lindenstraße 8, 50674 Köln.', ['ADDRESS Lindenstraße 8, 50674 Köln']],
  ['🎉🎉 Welcome Jonathan Reyes!', ['PERSON Jonathan Reyes']],
])('%j', async (text, expected) => expect(await found(text)).toEqual(expected));

test.each([
  'Will the build on Jenkins pass in May?',
  'import { render } from "preact"; // v11.2.0',
  'Jordan, Georgia and Chad are countries; Paris and Austin are cities.',
  'Order 4921187 was shipped in 3 boxes of 12 kg.',
  'Python and Ruby are easier than Rust, said the teacher.',
])('nothing in %j', async (text) => expect(await found(text)).toEqual([]));

test('a name deep in a long text is found at its exact place', async () => {
  const dull = 'The committee agreed that the bridge should be finished before winter. ';
  const text = `${dull.repeat(60)}The plan was drawn by Margaret Whitfield for the council. ${dull.repeat(20)}`;
  expect(await found(text)).toEqual(['PERSON Margaret Whitfield']);
});

test('a model that answers otherwise than published is not used', async () => {
  const [first, ...others] = nameGuard.canaries;
  const card = { ...nameGuard, canaries: [{ ...first!, findings: [] }, ...others] };
  const files: ReadFile = async (path) => new Uint8Array(await readFile(join(models, card.id, path))).buffer;
  const answer = await createNameHost({ card, files, openTagger }).find('Good morning.', never);
  expect(answer).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('does not answer as published') });
});
