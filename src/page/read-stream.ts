import { packedBy, textOfBytes } from '../page-io/requests/bytes.ts';
import { bare, getter, sure, uncurry } from './natives.ts';

/** Takes a piece of text; false: no more. */
export type Each = (text: string) => Promise<boolean>;

/** Bytes, or units of text, that are read between two pauses. */
export const piece = 16_384;
/** What one piece shares with the next, so that no value is cut in two. */
export const overlap = 2048;
/** Bytes that are read of a body, and of what a packed body holds: a small one may hold any amount. */
const most = 67_108_864;
const mostInflated = 16_777_216;
/** How often packed may hold packed. */
export const deepest = 3;

type Reader = ReadableStreamDefaultReader<Uint8Array>;
export const put = uncurry(Uint8Array.prototype.set as (this: Uint8Array, from: Uint8Array, at: number) => void);
export const part = uncurry(
  Uint8Array.prototype.subarray as (this: Uint8Array, start: number, end?: number) => Uint8Array<ArrayBuffer>,
);
export const sizeOf = getter(Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array, 'byteLength');
const getReader = uncurry(ReadableStream.prototype.getReader as (this: ReadableStream) => Reader);
const read = uncurry(ReadableStreamDefaultReader.prototype.read as (this: Reader) => ReturnType<Reader['read']>);
const cancel = uncurry(ReadableStreamDefaultReader.prototype.cancel);
const getWriter = uncurry(WritableStream.prototype.getWriter);
const write = uncurry(WritableStreamDefaultWriter.prototype.write);
const close = uncurry(WritableStreamDefaultWriter.prototype.close);
const unpacked = getter(DecompressionStream.prototype, 'readable');
const packed = getter(DecompressionStream.prototype, 'writable');
const { min } = Math;
const Unpack = DecompressionStream;
const Bytes = Uint8Array;

/** Bytes that come in, given on in windows that overlap. */
function windows(each: Each) {
  const held = new Bytes(piece * 2);
  let size = 0;
  const give = async (): Promise<boolean> => {
    const fine = await sure(each(textOfBytes(part(held, 0, size))));
    const kept = part(held, size - min(size, overlap), size);
    size = sizeOf(kept);
    put(held, kept, 0);
    return fine;
  };
  return bare({
    async add(bytes: Uint8Array): Promise<boolean> {
      const length = sizeOf(bytes);
      for (let at = 0; at < length;) {
        const end = min(length, at + piece * 2 - size);
        put(held, part(bytes, at, end), size);
        size += end - at;
        at = end;
        if (size === piece * 2 && !(await sure(give()))) return false;
      }
      return true;
    },
    end: give,
  });
}

/** Packs out what comes in; what is not packed as it seemed ends in an error. */
function unpack(first: Uint8Array, reader: Reader, format: CompressionFormat): ReadableStream<Uint8Array> {
  const made = new Unpack(format);
  const writer = getWriter(packed(made));
  const feed = async (): Promise<void> => {
    await sure(write(writer, first));
    for (let next = await sure(read(reader)); !next.done; next = await sure(read(reader)))
      await sure(write(writer, next.value));
    await sure(close(writer));
  };
  // whoever reads the other end hears of it
  feed().catch(() => undefined);
  return unpacked(made) as ReadableStream<Uint8Array>;
}

/** False where it could not be read to its end within bounds. */
export async function readStream(stream: ReadableStream<Uint8Array>, each: Each, depth: number): Promise<boolean> {
  const reader = getReader(stream);
  const into = windows(each);
  const bound = depth === 0 ? most : mostInflated;
  let next = await sure(read(reader));
  const format = !next.done && depth < deepest ? packedBy(next.value) : undefined;
  if (format && next.value) return readStream(unpack(next.value, reader, format), each, depth + 1);
  for (let total = 0; !next.done; next = await sure(read(reader))) {
    const bytes = typeof next.value === 'string' ? undefined : next.value;
    if (!bytes) return false;
    total += sizeOf(bytes);
    if (total > bound || !(await sure(into.add(bytes)))) {
      cancel(reader).catch(() => undefined);
      return total <= bound;
    }
  }
  await sure(into.end());
  return true;
}
