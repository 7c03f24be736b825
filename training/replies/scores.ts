import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelCard } from '../../src/model/replies/card.ts';
import { askedReader, harmWhenAsked } from '../../src/model/replies/asked.ts';
import { openPipeline } from '../../src/model/replies/pipeline.ts';

/** Scores texts, or [text, question], with the model in a folder: `scores.ts <folder> <texts.json> <scores.json>`; for training only. */

const [folder = '', texts = '', out = ''] = process.argv.slice(2);
const card = JSON.parse(await readFile(join(folder, 'card.json'), 'utf8')) as ModelCard;
const files = new Map<string, ArrayBuffer>();
for (const path of Object.keys(card.files))
  files.set(path, new Uint8Array(await readFile(join(folder, path))).buffer as ArrayBuffer);
const pipeline = await openPipeline(card, files);
const never = new AbortController().signal;
const scores: (readonly number[])[] = [];
const added = askedReader(card, pipeline);
for (const each of JSON.parse(await readFile(texts, 'utf8')) as (string | [string, string])[]) {
  const [text, question] = typeof each === 'string' ? [each] : each;
  const [harm = 0, ...others] = await pipeline.score(text, never);
  const more = question === undefined ? 0 : await added(question, never);
  scores.push([harmWhenAsked(harm, text, more), ...others]);
}
await writeFile(out, JSON.stringify(scores));
