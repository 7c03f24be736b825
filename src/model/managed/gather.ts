import type { NamedModel } from '../../protocol/named-model.ts';
import { mostBytes, type FetchFile, type Fetched } from './fetch-file.ts';
import { sha256 } from '../integrity.ts';
import type { Shelf } from './shelf.ts';

/** The bytes of a model's files by their paths. */
export type ModelFiles = ReadonlyMap<string, ArrayBuffer>;

/** The files of a model from the shelf, each hashed anew, and from its server what is not there. */
export async function gather(
  model: NamedModel,
  { shelf, fetchFile }: { readonly shelf: Shelf; readonly fetchFile: FetchFile },
  signal: AbortSignal,
): Promise<{ readonly kind: 'all'; readonly files: ModelFiles } | Extract<Fetched, { kind: 'refused' }>> {
  const files = new Map<string, ArrayBuffer>();
  let room = mostBytes;
  for (const [path, hash] of Object.entries(model.files)) {
    let bytes = await shelf.file(hash);
    if (!bytes || (await sha256(bytes)) !== hash) {
      const fetched = await fetchFile(model, path, room, signal);
      if (fetched.kind === 'refused') return fetched;
      bytes = fetched.bytes;
      await shelf.keep(hash, bytes);
    }
    room -= bytes.byteLength;
    files.set(path, bytes);
  }
  return { kind: 'all', files };
}
