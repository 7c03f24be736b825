import { unzipSync } from 'fflate';

/** Hard bounds, so that a bomb costs nothing: what is beyond them is refused before it is unpacked. */
const mostEntries = 2_000;
const mostBytes = 64 << 20; // all together
const mostEntryBytes = 24 << 20;
/** XML packs about twentyfold; a bomb a thousandfold. */
const mostRatio = 250;
const ratioFrom = 1 << 20;

export type Archive =
  | { readonly kind: 'archive'; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: string };

/** The files in a zip, as far as `wanted` asks for them. Sizes that an archive claims are the most it may unpack to. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Archive {
  let count = 0;
  let total = 0;
  let why: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (why !== undefined || name.endsWith('/')) return false;
        if (++count > mostEntries) why = `it holds more than ${mostEntries} files`;
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > mostEntryBytes || total > mostBytes) why = 'it unpacks to too much';
        if (originalSize > ratioFrom && originalSize > size * mostRatio) why = 'it unpacks to too much for its size';
        return why === undefined;
      },
    });
    return why === undefined ? { kind: 'archive', entries: new Map(Object.entries(files)) } : { kind: 'refused', why };
  } catch {
    return { kind: 'refused', why: why ?? 'it is damaged or locked with a password' };
  }
}
