import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { replyGuard } from '../../../src/model/replies/card.ts';
import { chunks } from '../../../src/model/replies/chunks.ts';
import { features } from '../../../src/model/replies/features.ts';
import { openLinear } from '../../../src/model/replies/linear.ts';
import { ramp } from '../../../src/model/replies/pipeline.ts';

const file = resolve(import.meta.dirname, '../../../models/reply-guard/linear.bin');
const weights = async (): Promise<ArrayBuffer> => new Uint8Array(await readFile(file)).buffer;

const ids = (text: string, family: number): readonly number[] => [...features(text)[family]!.ids].sort((a, b) => a - b);

test('a text has word, letter, class and sign features, each family of length 1; case and curly quotes do not matter', () => {
  const found = features("Don't trust immigrants.");
  expect(found).toHaveLength(4);
  // 4 tokens and 3 pairs
  expect(found[0]!.ids).toHaveLength(7);
  for (const { values } of found) expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
  expect(features('DON\u2019T TRUST IMMIGRANTS.')).toEqual(found);
});

test('a figure for a letter does not hide the class of a word', () => {
  expect(ids("Don't trust immigr4nts.", 2)).toEqual(ids("Don't trust immigrants.", 2));
});

test('a negation changes the signs of a text', () => {
  expect(ids('All women are not vermin', 3)).not.toEqual(ids('All women are vermin', 3));
});

test('long texts are cut where sentences end, and nothing is lost', () => {
  const text = 'One sentence of some length stands here. '.repeat(60).trim();
  const parts = chunks(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.every((part) => part.length <= 450 && part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(text);
  expect(chunks('x'.repeat(3000)).join('')).toBe('x'.repeat(3000));
});

test('a file of the wrong length is refused', async () => {
  const bytes = await weights();
  expect(() => openLinear(replyGuard.linear, bytes.slice(4))).toThrow('length');
});

test('what long texts get on top grows with length, from a sentence to a page', () => {
  const found = [0, 200, 500, 800, 5000].map((length) => ramp('a'.repeat(length)));
  expect(found).toEqual([0, 0, 0.5, 1, 1]);
});
