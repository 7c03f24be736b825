import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replyGuard } from './replies/card.ts';
import { createModelHost, type ModelHost } from './replies/host.ts';
import type { ReadFile } from './integrity.ts';
import type { ModelSlot, NamedModel } from '../protocol/named-model.ts';
import { openClassifier } from './managed/classifier.ts';
import { openNamedTagger } from './managed/tagger.ts';
import type { ModelFiles } from './managed/gather.ts';
import type { Opening } from './managed/rollout.ts';
import { createNameHost, type NameHost } from './names/host.ts';
import { nameGuard } from './names/card.ts';
import { openPipeline } from './replies/pipeline.ts';
import { openTagger } from './names/tagger.ts';

const filesOf =
  (folder: string, id: string): ReadFile =>
  async (path) => {
    const bytes = await readFile(join(folder, id, path));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };

/**
 * The model host for the command line: `folder` is the `models` folder beside it. Node's process may end as soon as
 * the last answer is in, so nothing is unloaded on a timer.
 */
export function createNodeModelHost(folder: string): ModelHost {
  return createModelHost({ files: filesOf(folder, replyGuard.id), openPipeline });
}

/** The host of the tagger of names and addresses, from the same folder. */
export function createNodeNameHost(folder: string): NameHost {
  return createNameHost({ files: filesOf(folder, nameGuard.id), openTagger });
}

/**
 * What a model that a policy could name finds in a text; with the scores of all its outputs where it has one for a
 * text.
 */
export type TryModel = (
  text: string,
) => Promise<{ readonly findings: readonly object[]; readonly scores?: Readonly<Record<string, number>> }>;

const never = new AbortController().signal;

/** Opens a model that a policy could name, from bytes that are at hand, as the browser would. Never rejects. */
export async function openNodeModel(slot: ModelSlot, model: NamedModel, files: ModelFiles): Promise<Opening<TryModel>> {
  if (slot === 'names') {
    const opening = await openNamedTagger(openTagger, model, files);
    if (opening.kind === 'refused') return opening;
    return { kind: 'opened', opened: async (text) => ({ findings: await opening.opened.find(text, never) }) };
  }
  const opening = await openClassifier(model, files);
  if (opening.kind === 'refused') return opening;
  const { outputs, score, find } = opening.opened;
  const tried: TryModel = async (text) => {
    const scores = await score(text, never);
    return {
      findings: await find(text, never),
      scores: Object.fromEntries(outputs.map((name, at) => [name, scores[at] ?? 0])),
    };
  };
  return { kind: 'opened', opened: tried };
}
