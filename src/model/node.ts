import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replyGuard } from './card.ts';
import { createModelHost, type ModelHost } from './host.ts';
import type { ReadFile } from './integrity.ts';
import { createNameHost, type NameHost } from './name-host.ts';
import { nameGuard } from './names.ts';
import { openPipeline } from './pipeline.ts';
import { openTagger } from './tagger.ts';

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
  return createModelHost({ files: filesOf(folder, replyGuard.id), openPipeline, idleMs: 0 });
}

/** The host of the tagger of names and addresses, from the same folder. */
export function createNodeNameHost(folder: string): NameHost {
  return createNameHost({ files: filesOf(folder, nameGuard.id), openTagger });
}
