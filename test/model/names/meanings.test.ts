import { expect, test } from 'vitest';
import { bagMaker } from '../../../src/model/names/bags.ts';
import { meaningReader } from '../../../src/model/names/meanings.ts';

// a map of five words that training/names/map.py wrote
const written =
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffff3400000000000000000000000000000078da2c00000005409e9fc1eb000000ff7f51000000000000000000';
const data = new Uint8Array(Buffer.from(written, 'hex'));
const sizes = { kinds: 32, groups: 512 };
const nothing = { bits: new Uint8Array(16), lists: 9 };

test.each([
  // 35: the first kind, behind the nine lists; 67: the first group
  ['Maria', [35 + 5, 67]],
  ['BERLIN', [35 + 7, 67 + 300]],
  ['Grüße', [25, 35 + 31, 67 + 511]],
  ['高', [25, 35, 67]],
  ['said', [35 + 31, 67 + 12]],
  ['Zug', []],
])('%s means what it was put in with', (word, marks) => {
  expect(bagMaker(40000, { ...nothing, meanings: data, sizes })(word).marks).toEqual(marks);
});

test('words that were not put in hardly ever mean something', () => {
  const meaningOf = meaningReader(data, sizes);
  const strangers = Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
  expect(strangers.filter((own) => meaningOf(own)).length).toBeLessThan(100);
});

test('without a map no word means anything', () => {
  expect(meaningReader(new Uint8Array(1), sizes)(0x811c9dc5)).toBeUndefined();
});
