import { unzipSync } from 'fflate';
import { locked } from '../protocol/file-answer.ts';

/** Hard bounds, so that a bomb costs nothing: what is beyond them is refused before it is unpacked. */
const mostEntries = 2_000;
const mostEntryBytes = 24 << 20;
/** XML packs about twentyfold; a bomb a thousandfold. */
const mostRatio = 250;
const ratioFrom = 1 << 20;

type Archive =
  | { readonly kind: 'archive'; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly why: string };

/** The first entry that is no folder says by a bit of its flags that it is encrypted (APPNOTE.TXT, 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  for (
    let at = 0, seen = 0;
    seen < 64 && at + 30 < bytes.length && bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3;
    seen++
  ) {
    const word = (offset: number): number => (bytes[at + offset] ?? 0) | ((bytes[at + offset + 1] ?? 0) << 8);
    if (word(6) & 1) return true;
    const packed = word(18) + word(20) * 65_536;
    if (word(6) & 8 && packed === 0) return false; // its size stands behind it
    at += 30 + word(26) + word(28) + packed;
  }
  return false;
}

/** Bytes that a file may still unpack to, with all archives in it: a small one may hold a hundred that are not. */
export interface Allowance {
  bytes: number;
}
export const allowance = (): Allowance => ({ bytes: 64 << 20 });

/** The files in a zip, as far as `wanted` asks for them. Sizes that an archive claims are the most it may unpack to. */
export function unzip(bytes: Uint8Array, left: Allowance, wanted: (name: string) => boolean = () => true): Archive {
  if (isLocked(bytes)) return { kind: 'refused', why: locked };
  let count = 0;
  let why: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (why !== undefined || name.endsWith('/')) return false;
        if (++count > mostEntries) why = `it holds more than ${mostEntries} files`;
        if (!wanted(name)) return false;
        left.bytes -= originalSize;
        if (originalSize > mostEntryBytes || left.bytes < 0) why = 'it unpacks to too much';
        if (originalSize > ratioFrom && originalSize > size * mostRatio) why = 'it unpacks to too much for its size';
        return why === undefined;
      },
    });
    return why === undefined ? { kind: 'archive', entries: new Map(Object.entries(files)) } : { kind: 'refused', why };
  } catch {
    return { kind: 'refused', why: why ?? 'it is damaged' };
  }
}
