import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelCard } from '../../src/model/card.ts';
import { openPipeline } from '../../src/model/pipeline.ts';

/** Scores texts with the model in a folder: `scores.ts <folder> <texts.json> <scores.json>`; for training only. */

const [folder = '', texts = '', out = ''] = process.argv.slice(2);
const card = JSON.parse(await readFile(join(folder, 'card.json'), 'utf8')) as ModelCard;
const files = new Map<string, ArrayBuffer>();
for (const path of Object.keys(card.files))
  files.set(path, new Uint8Array(await readFile(join(folder, path))).buffer as ArrayBuffer);
const pipeline = await openPipeline(card, files);
const never = new AbortController().signal;
const scores: (readonly number[])[] = [];
for (const text of JSON.parse(await readFile(texts, 'utf8')) as string[]) scores.push(await pipeline.score(text, never));
await writeFile(out, JSON.stringify(scores));
