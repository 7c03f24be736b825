import { readFileSync, writeFileSync } from 'node:fs';
import { segmentOf } from '../../src/engine/markdown.ts';
import { claimsOf } from '../../src/judges/grounding/claims.ts';
import { featuresOf, together } from '../../src/judges/grounding/features.ts';
import { meaningsFrom } from '../../src/judges/grounding/meanings.ts';
import { bestWindows, sourceOf } from '../../src/judges/grounding/windows.ts';
import { wordsOf } from '../../src/judges/grounding/words.ts';

/** Rows to features, with the code that ships: matrix.ts <rows.jsonl> <meanings.txt> <out>, float32 rows; names beside. */
const [, , rows = '', table = '', out = ''] = process.argv;
const meanings = meaningsFrom(readFileSync(table, 'utf8'));
const vectors: Float32Array[] = [];
let names: readonly string[] = [];
let last = { context: '', source: sourceOf('') };
for (const line of readFileSync(rows, 'utf8').split('\n').filter(Boolean)) {
  const { context, question, response } = JSON.parse(line) as Record<'context' | 'question' | 'response', string>;
  if (last.context !== context) last = { context, source: sourceOf(context) };
  const asked = new Set(wordsOf(question).map(({ stem }) => stem));
  const found = claimsOf(segmentOf(response)).map(({ text }) => text);
  const claims = found.length > 0 ? found : [response];
  const features = together(
    claims.map((text) => {
      const claim = wordsOf(text);
      return featuresOf({ claim, source: last.source, windows: bestWindows(claim, last.source), asked, meanings });
    }),
  );
  names = Object.keys(features);
  vectors.push(Float32Array.from(Object.values(features)));
}
writeFileSync(out, Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer))));
writeFileSync(`${out}.json`, JSON.stringify(names));
