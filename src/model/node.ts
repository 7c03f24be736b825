import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createModelHost, type ModelHost } from './host.ts';
import { openPipeline } from './pipeline.ts';

/**
 * The model host for the command line: `folder` is the `models` folder beside it. Node's process may end as soon as
 * the last answer is in, so nothing is unloaded on a timer.
 */
export function createNodeModelHost(folder: string): ModelHost {
  const files = async (path: string): Promise<ArrayBuffer> => {
    const bytes = await readFile(join(folder, 'reply-guard', path));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
  return createModelHost({ files, openPipeline, idleMs: 0 });
}
