/** What a body says, as text. A promise where the browser gives its bytes only later. */
export type BodyText = string | Promise<string>;

const decoder = new TextDecoder();
const bytesOf = (view: ArrayBuffer | ArrayBufferView): Uint8Array =>
  view instanceof ArrayBuffer ? new Uint8Array(view) : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).text();
}

function fromBytes(bytes: Uint8Array): BodyText {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // a body that only looks like gzip is read as it stands
  return gzip ? gunzip(new Uint8Array(bytes)).catch(() => decoder.decode(bytes)) : decoder.decode(bytes);
}

async function fromForm(form: FormData): Promise<string> {
  const parts: string[] = [];
  for (const [key, value] of form)
    parts.push(
      typeof value === 'string' ? JSON.stringify({ [key]: value }) : `${value.name}\n${await readBlob(value)}`,
    );
  return parts.join('\n');
}

/** The texts of Blobs that were made of text, so that a beacon can be read at once: a page that closes waits for nothing. */
const blobTexts = new WeakMap<Blob, string>();
const longestKept = 1_000_000;

/** Wraps the making of Blobs. To be called once, before any is made. */
export function rememberBlobs(): void {
  const Native = Blob;
  window.Blob = new Proxy(Native, {
    construct(target, args: [parts?: unknown, options?: unknown], made) {
      const blob = Reflect.construct(target, args, made) as Blob;
      const [parts] = args;
      const plain = Array.isArray(parts) && parts.every((part) => typeof part === 'string');
      if (plain && blob.size <= longestKept) blobTexts.set(blob, parts.join(''));
      return blob;
    },
  });
  Native.prototype.constructor = window.Blob;
}

const readBlob = async (blob: Blob): Promise<string> => fromBytes(new Uint8Array(await blob.arrayBuffer()));

const readBlobOf = async (body: object): Promise<string> => readBlob(await new Response(body as BodyInit).blob());

/** Reads any body that fetch, XMLHttpRequest, WebSocket or sendBeacon take. */
export function readBody(body: unknown): BodyText {
  if (body === null || body === undefined) return '';
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return fromBytes(bytesOf(body));
  if (body instanceof Blob) return blobTexts.get(body) ?? readBlob(body);
  if (body instanceof FormData) {
    const entries = [...body];
    const plain = entries.every(([, value]) => typeof value === 'string');
    return plain ? JSON.stringify(Object.fromEntries(entries)) : fromForm(body);
  }
  if (body instanceof Document) return new XMLSerializer().serializeToString(body);
  // an object of another frame's realm is an instance of nothing here, but the browser itself knows what it is
  return typeof body === 'object' ? readBlobOf(body) : String(body);
}
