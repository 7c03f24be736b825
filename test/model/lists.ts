import { readFileSync } from 'node:fs';
import card from '../../models/name-guard/card.json' with { type: 'json' };
import { bagMaker, listedIn } from '../../src/model/names/bags.ts';

const [bits, meanings] = ['lists', 'meanings'].map(
  (name) => new Uint8Array(readFileSync(`models/name-guard/${name}.bin`)),
) as [Uint8Array, Uint8Array];
const { buckets, lists, meanings: sizes } = card.reads;
const bagOf = bagMaker(buckets, { bits, lists, meanings, sizes });

/** What the lists that we ship say of a word. */
export const look = (word: string) => listedIn(bagOf(word));
