import { mayLeave, type Allows } from './asking.ts';
import { apply, privately, sure, wrap } from './natives.ts';

type Made = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, { readonly prototype: object } | undefined>>;
const { defineProperty, getOwnPropertyDescriptor } = Object;
const Refused = DOMException;
const closed = (): never => {
  throw new Refused('The stream was closed.', 'NetworkError');
};

/** Looks at what a getter or a method of a class gives, now or as a promise. */
function watch(owner: { readonly prototype: object } | undefined, name: string, see: (made: Made) => void): void {
  const found = owner && getOwnPropertyDescriptor(owner.prototype, name);
  if (!owner || !found) return;
  const look = (made: unknown): unknown => {
    if (made instanceof Promise) return (async (): Promise<unknown> => look(await sure(made)))();
    see(made as Made);
    return made;
  };
  if (!found.get)
    return wrap(owner.prototype, name as never, (native, self, args) => look(apply(native, self, args as never)));
  const { get } = found;
  defineProperty(owner.prototype, name, {
    ...found,
    get(this: object) {
      return look(apply(get as () => unknown, this, []));
    },
  });
}

/**
 * What is written into the streams of WebTransport and WebSocketStream; a refused write fails as where the stream is
 * closed.
 */
export function guardWriters(allows: Allows): void {
  const { WebTransport, WebSocketStream, WebTransportDatagramDuplexStream } = window as unknown as Named;
  const marked = privately<object, true>();
  const writers = privately<object, true>();
  const mark = (stream: unknown): void => void (stream && marked.set(stream, true));
  const ask = (chunk: unknown): boolean | Promise<boolean> => mayLeave(allows, { carrier: 'stream', url: '' }, chunk);
  watch(WebTransport, 'createUnidirectionalStream', mark);
  watch(WebTransport, 'createBidirectionalStream', ({ writable }) => mark(writable));
  watch(WebTransportDatagramDuplexStream, 'writable', mark);
  watch(WebSocketStream, 'opened', ({ writable }) => mark(writable));
  wrap(WritableStream.prototype, 'getWriter', (native, self, args) => {
    const writer = apply(native, self, args as never) as object;
    if (marked.get(self)) writers.set(writer, true);
    return writer;
  });
  const writeWhenRead = async (fine: Promise<boolean>, write: () => unknown): Promise<unknown> =>
    (await sure(fine)) ? write() : closed();
  wrap(WritableStreamDefaultWriter.prototype, 'write', (native, self, args) => {
    const write = (): unknown => apply(native, self, args as never);
    const fine = writers.get(self) ? ask(args[0]) : true;
    if (fine === true) return write();
    return writeWhenRead(fine === false ? (async () => false)() : fine, write);
  });
  const Through = TransformStream;
  const screen = async (chunk: unknown, controller: TransformStreamDefaultController): Promise<void> => {
    const fine = ask(chunk);
    if (typeof fine === 'boolean' ? fine : await sure(fine)) controller.enqueue(chunk);
    else closed();
  };
  wrap(ReadableStream.prototype, 'pipeTo', (native, self, args) => {
    if (!args[0] || !marked.get(args[0])) return apply(native, self, args as never);
    const { readable, writable } = new Through({ transform: screen });
    void (apply(native, self, [writable] as never) as Promise<void>).catch(() => undefined);
    return apply(native, readable as never, args as never);
  });
}
