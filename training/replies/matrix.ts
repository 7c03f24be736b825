import { readFileSync, writeFileSync } from 'node:fs';
import { chunks } from '../../src/model/replies/chunks.ts';
import { buckets, features } from '../../src/model/replies/features.ts';
import { openPieces, type Vocabulary } from '../../src/model/replies/pieces.ts';

/**
 * Texts to sparse features and word pieces, with the code that ships: matrix.ts <texts.jsonl> <pieces.json> <out>. Each
 * line is a JSON string; a text gives a row for each of its chunks. Writes <out>.owner (int32, the text of each row),
 * .ends (int32), .columns (int32, family times buckets plus bucket) and .values (float32); and <out>.pieces (int32), of
 * each row those up to .stops (int32).
 */
const [, , texts = '', vocabulary = '', out = ''] = process.argv;
const cut = openPieces(JSON.parse(readFileSync(vocabulary, 'utf8')) as Vocabulary);
const lines = readFileSync(texts, 'utf8').split('\n').filter(Boolean);

/** Grows as typed arrays do not, and holds more than an array of numbers can. */
function growing<Kind extends Int32Array | Float32Array>(make: (size: number) => Kind) {
  let [held, length] = [make(1 << 20), 0];
  return {
    push(more: Kind): void {
      if (length + more.length > held.length) {
        const larger = make(2 * held.length + more.length);
        larger.set(held);
        held = larger;
      }
      held.set(more, length);
      length += more.length;
    },
    length: () => length,
    write: (name: string) => writeFileSync(`${out}.${name}`, Buffer.from(held.buffer, 0, 4 * length)),
  };
}

const ints = (size: number): Int32Array => new Int32Array(size);
const owner = growing(ints);
const ends = growing(ints);
const columns = growing(ints);
const values = growing((size) => new Float32Array(size));
const pieces = growing(ints);
const stops = growing(ints);
lines.forEach((line, at) => {
  for (const chunk of chunks(JSON.parse(line) as string)) {
    features(chunk).forEach((family, number) => {
      columns.push(family.ids.map((id) => id + number * buckets));
      values.push(family.values);
    });
    owner.push(Int32Array.of(at));
    ends.push(Int32Array.of(columns.length()));
    pieces.push(Int32Array.from(cut(chunk)));
    stops.push(Int32Array.of(pieces.length()));
  }
});
owner.write('owner');
ends.write('ends');
columns.write('columns');
values.write('values');
pieces.write('pieces');
stops.write('stops');
