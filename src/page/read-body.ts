import { packedBy, textOfBytes } from '../page-io/requests/bytes.ts';
import { bare, getter, privately, sure, uncurry, wrapClass } from './natives.ts';
import { deepest, overlap, part, put, readStream, piece, sizeOf, type Each } from './read-stream.ts';

/** A body that is read piece by piece. */
export type Source = string | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | FormData | object;

/** Bytes, or UTF-16 units, that are read without a pause: so much of a body is seen as one, with its structure. */
export const atOnce = 65_536;
const longestKept = 1_000_000;

const { isArray } = Array;
const { isView } = ArrayBuffer;
const Bytes = Uint8Array;
const Answer = Response;
const Form = FormData;
const streamOf = uncurry(Blob.prototype.stream);
const bodyOf = getter(Response.prototype, 'body');
const nameOf = getter(File.prototype, 'name');
const forEach = uncurry(FormData.prototype.forEach);
const append = uncurry(FormData.prototype.append as (this: FormData, name: string, value: FormDataEntryValue) => void);
const parameters = uncurry(URLSearchParams.prototype.toString);
const serialize = uncurry(XMLSerializer.prototype.serializeToString);
const slice = uncurry(String.prototype.slice);
const { stringify } = JSON;
const encoder = new TextEncoder();
const encodeBy = uncurry(TextEncoder.prototype.encode);
const encode = (text: string): Uint8Array => encodeBy(encoder, text);
const serializer = new XMLSerializer();
const kinds = bare({ Blob, FormData, URLSearchParams, ArrayBuffer, Document, ReadableStream });

/**
 * The texts of Blobs that were made of text or few bytes, so that a beacon can be read at once: a page that closes
 * waits for nothing.
 */
const blobTexts = privately<Blob, string>();
export const blobText = blobTexts.get;

const bytesOf = (body: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> =>
  isView(body) ? new Bytes(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength) : new Bytes(body);

/** Parts of a Blob, as the page can no longer change them, and what they say; undefined where it takes time to tell. */
function together(parts: readonly unknown[]): readonly [whole: BlobPart, text: string] | undefined {
  let text = '';
  let at = 0;
  for (; typeof parts[at] === 'string' && text.length <= longestKept; at++) text += parts[at] as string;
  if (at === parts.length) return [text, text];
  const held = new Bytes(atOnce);
  let size = 0;
  for (at = 0; at < parts.length; at++) {
    const one = parts[at];
    const isBytes = one instanceof kinds.ArrayBuffer || isView(one);
    const bytes = typeof one === 'string' && one.length <= atOnce ? encode(one) : isBytes ? bytesOf(one) : undefined;
    if (!bytes || size + sizeOf(bytes) > atOnce) return undefined;
    put(held, bytes, size);
    size += sizeOf(bytes);
  }
  const whole = part(held, 0, size);
  return packedBy(whole) ? undefined : [whole, textOfBytes(whole)];
}

/** Wraps the making of Blobs. To be called once, before any is made. */
export function rememberBlobs(): void {
  for (const name of ['Blob', 'File'])
    wrapClass(name, (make, args) => {
      const known = isArray(args[0]) && together(args[0]);
      if (!known) return make(args);
      // of what is remembered, not of parts that may read otherwise the second time
      const blob = make([[known[0]], args[1], args[2]]) as Blob;
      blobTexts.set(blob, known[1]);
      return blob;
    });
}

const field = (name: string, value: string): string => stringify(bare({ [name]: value }));

/** The fields of a form that are text, a line each; undefined where it holds files. */
function fieldsOf(form: FormData): string | undefined {
  let text = '';
  let plain = true;
  forEach(form, (value, name) => {
    if (typeof value === 'string') text += `${field(name, value)}\n`;
    else plain = false;
  });
  return plain ? text : undefined;
}

/**
 * What any body says that fetch, XMLHttpRequest, WebSocket or sendBeacon take, or, where that takes time, its source.
 */
export function readAtOnce(body: unknown): string | Source {
  if (body === null || body === undefined) return '';
  if (typeof body !== 'object') return String(body);
  if (body instanceof kinds.URLSearchParams) return parameters(body);
  if (body instanceof kinds.ArrayBuffer || isView(body)) {
    const bytes = bytesOf(body as ArrayBuffer);
    return sizeOf(bytes) > atOnce || packedBy(bytes) ? bytes : textOfBytes(bytes);
  }
  if (body instanceof kinds.Blob) return blobTexts.get(body) ?? body;
  if (body instanceof kinds.FormData) return fieldsOf(body) ?? body;
  if (body instanceof kinds.Document) return serialize(serializer, body);
  return body;
}

/** The same body, which the page can no longer change while it is read. */
export function frozen(body: unknown): unknown {
  if (body instanceof kinds.ArrayBuffer || isView(body)) {
    const bytes = bytesOf(body as ArrayBuffer);
    const copy = new Bytes(sizeOf(bytes));
    put(copy, bytes, 0);
    return copy;
  }
  if (!(body instanceof kinds.FormData)) return body;
  const copy = new Form();
  forEach(body, (value, name) => append(copy, name, value));
  return copy;
}

const opened = (source: Source): ReadableStream<Uint8Array> =>
  source instanceof kinds.ReadableStream
    ? (source as ReadableStream<Uint8Array>)
    : source instanceof kinds.Blob
      ? streamOf(source)
      : (bodyOf(new Answer(source as BodyInit)) as ReadableStream<Uint8Array>);

/** A body that only looked packed is read as it stands, where it can be had again. */
async function readBytes(source: Source, each: Each): Promise<boolean> {
  try {
    return await sure(readStream(opened(source), each, 0));
  } catch {
    if (source instanceof kinds.ReadableStream) return false;
    return readStream(opened(source), each, deepest).catch(() => false);
  }
}

async function readForm(form: FormData, each: Each): Promise<boolean> {
  const files: Blob[] = [];
  let count = 0;
  let text = '';
  forEach(form, (value, name) => {
    if (typeof value === 'string') text += `${field(name, value)}\n`;
    else {
      text += `${field('file', nameOf(value))}\n`;
      files[count++] = value;
    }
  });
  let whole = true;
  let fine = await sure(each(text));
  for (let at = 0; at < count && fine; at++) {
    const known = blobTexts.get(files[at] as Blob);
    const one = async (piece: string): Promise<boolean> => (fine = await sure(each(piece)));
    whole =
      (known === undefined ? await sure(readBytes(files[at] as Blob, one)) : await sure(readText(known, one))) && whole;
  }
  return whole;
}

async function readText(text: string, each: Each): Promise<boolean> {
  for (let at = 0; at < text.length; at += piece) {
    if (!(await sure(each(slice(text, at, at + piece + overlap))))) break;
  }
  return true;
}

/** Reads a body to its end, or until `each` says no; false where it could not be read to its end. */
export function readInPieces(source: Source, each: Each): Promise<boolean> {
  if (typeof source === 'string') return readText(source, each);
  return source instanceof kinds.FormData ? readForm(source, each) : readBytes(source, each);
}
