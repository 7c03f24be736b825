import { apply, uncurry, wrap } from './natives.ts';

const Blobs = Blob;
const exec = uncurry(RegExp.prototype.exec);
const address = /blob:[^\s"'`)\\]+/g;

/**
 * Blobs by the address that the page got for them: the source of a worker, or something that a worker is told to load.
 * Answers with those that a text mentions.
 */
export function blobsByAddress(): (text: string, found: (blob: Blob) => void) => void {
  const known = new Map<string, Blob>();
  const get = uncurry(Map.prototype.get as (this: Map<string, Blob>, url: string) => Blob | undefined);
  const set = uncurry(Map.prototype.set as (this: Map<string, Blob>, url: string, blob: Blob) => unknown);
  const forget = uncurry(Map.prototype.delete as (this: Map<string, Blob>, url: string) => boolean);
  wrap(URL, 'createObjectURL' as never, (native, self, args) => {
    const url = apply(native, self, args as never) as string;
    if (args[0] instanceof Blobs) set(known, url, args[0]);
    return url;
  });
  wrap(URL, 'revokeObjectURL' as never, (native, self, args) => {
    forget(known, `${args[0] as string}`);
    return apply(native, self, args as never);
  });
  return (text, found) => {
    address.lastIndex = 0;
    for (let hit = exec(address, text); hit; hit = exec(address, text)) {
      const blob = get(known, hit[0]);
      if (blob) found(blob);
    }
  };
}
