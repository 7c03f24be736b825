import { absolute } from './address.ts';
import type { Allows } from './asking.ts';
import { textOfBytes } from '../page-io/bytes.ts';
import { apply, bare, Later, privately, uncurry, wrap, wrapClass, type Method } from './natives.ts';
import { blobText } from './read-body.ts';

/**
 * A worker sends from where no wrap reaches: a Worker by address has its own rules of what it may load, and one that is
 * shared or a service worker has no page of its own. But it only knows what the page hands it, so that is asked about:
 * its address, its source, its messages. A text that may not go over is blanked in the copy that the worker gets, length
 * kept, so that a worker that counts or colours text goes on.
 */

/** Values that are walked, and units of text that are read, of one message. */
const mostValues = 20_000;
const mostText = 1_000_000;
const mostBytes = 262_144;

const { isArray } = Array;
const { isView } = ArrayBuffer;
const { keys } = Object;
const Bytes = Uint8Array;
const Buffer = ArrayBuffer;
const copyOf = structuredClone;
const Failed = TypeError;
const repeat = uncurry(String.prototype.repeat);
const kinds = bare({ Map, Set, Blob });
const eachInMap = uncurry(Map.prototype.forEach);
const eachInSet = uncurry(Set.prototype.forEach);

type Visit = (text: string, replace: (by: string) => void) => void;
interface Left {
  values: number;
  text: number;
}

const nowhere = (): void => undefined;

function bytesText(value: object): string {
  if (value instanceof kinds.Blob) return blobText(value) ?? '';
  const bytes = isView(value)
    ? new Bytes(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
    : value instanceof Buffer
      ? new Bytes(value)
      : undefined;
  return bytes && bytes.length <= mostBytes ? textOfBytes(bytes) : '';
}

/** Every text of a message, wherever it stands. */
function walk(value: unknown, replace: (by: string) => void, visit: Visit, left: Left): void {
  if (typeof value === 'string') {
    left.text -= value.length;
    if (left.text > 0) visit(value, replace);
    return;
  }
  if (typeof value !== 'object' || value === null || (left.values -= 1) < 0) return;
  if (isArray(value)) {
    for (let at = 0; at < value.length; at++) walk(value[at], (by) => void (value[at] = by), visit, left);
    return;
  }
  if (value instanceof kinds.Map) return eachInMap(value, (item, key) => (walk(key, nowhere, visit, left), walk(item, (by) => void value.set(key, by), visit, left))); // prettier-ignore
  if (value instanceof kinds.Set) return eachInSet(value, (item) => walk(item, (by) => void (value.delete(item), value.add(by)), visit, left)); // prettier-ignore
  const bytes = bytesText(value);
  if (bytes !== '') return visit(bytes, nowhere);
  const names = keys(value);
  const fields = value as Record<string, unknown>;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    walk(fields[name], (by) => void (fields[name] = by), visit, left);
  }
}

const bounds = (): Left => ({ values: mostValues, text: mostText });

/** All texts of a message, one a line. */
function textIn(message: unknown): string {
  let all = '';
  walk(message, nowhere, (text) => void (text.length > 3 && (all += `${text}\n`)), bounds());
  return all;
}

type Send = (message: unknown, transfer: unknown) => unknown;

const transferOf = (options: unknown): readonly unknown[] =>
  isArray(options) ? options : ((options as StructuredSerializeOptions | undefined)?.transfer ?? []);

/** Hands over what may be; where a text cannot be blanked, as in bytes, nothing goes. */
function handOver(allows: Allows, send: Send, message: unknown, options: unknown): unknown {
  const ask = (text: string): boolean => allows({ carrier: 'worker', url: '', headers: '', text, unread: false });
  const all = textIn(message);
  if (all === '' || ask(all)) return send(message, options);
  const list = transferOf(options) as Transferable[];
  const copy = copyOf({ message, list }, { transfer: list });
  const blank = (text: string, replace: (by: string) => void): void => {
    if (text.length > 3 && !ask(text)) replace(repeat('\u2022', text.length));
  };
  walk(copy.message, (by) => void (copy.message = by), blank, bounds());
  const rest = textIn(copy.message);
  return rest === '' || ask(rest) ? send(copy.message, copy.list) : undefined;
}

/** Guards ports whose other end is not known to be in this page; the answer notes that the ports of a list are given away. */
function guardPorts(allows: Allows): (options: unknown) => void {
  const twins = privately<object, object>();
  const away = privately<object, true>();
  wrapClass('MessageChannel', (make, args) => {
    const channel = make(args) as MessageChannel;
    twins.set(channel.port1, channel.port2);
    twins.set(channel.port2, channel.port1);
    return channel;
  });
  wrap(MessagePort.prototype, 'postMessage', (native, self: MessagePort, args) => {
    const send: Send = (message, options) => apply(native, self, [message, options] as never);
    const inside = twins.get(self) && !away.get(self);
    return inside ? apply(native, self, args as never) : handOver(allows, send, args[0], args[1]);
  });
  return (options) => {
    const list = transferOf(options);
    for (let at = 0; at < list.length; at++) {
      const twin = typeof list[at] === 'object' && twins.get(list[at] as object);
      if (twin) away.set(twin, true);
    }
  };
}

/** Sources of workers that were made of text, by the address they got. */
function sources(): (url: string) => string {
  const known = new Map<string, string>();
  const get = uncurry(Map.prototype.get as (this: Map<string, string>, url: string) => string | undefined);
  const set = uncurry(Map.prototype.set as (this: Map<string, string>, url: string, text: string) => unknown);
  const forget = uncurry(Map.prototype.delete as (this: Map<string, string>, url: string) => boolean);
  wrap(URL, 'createObjectURL' as never, (native, self, args) => {
    const url = apply(native, self, args as never) as string;
    const text = args[0] instanceof kinds.Blob && blobText(args[0]);
    if (text) set(known, url, text);
    return url;
  });
  wrap(URL, 'revokeObjectURL' as never, (native, self, args) => {
    forget(known, `${args[0] as string}`);
    return apply(native, self, args as never);
  });
  return (url) => get(known, url) ?? '';
}

export function guardWorkers(allows: Allows): void {
  const sourceOf = sources();
  const lend = guardPorts(allows);
  const may = (url: string, name: string): boolean =>
    allows({ carrier: 'worker', url: absolute(url), headers: '', text: `${sourceOf(url)}\n${name}`, unread: false });
  for (const kind of ['Worker', 'SharedWorker'])
    wrapClass(kind, (make, args) => {
      const options = args[1] as WorkerOptions | string | undefined;
      const name = typeof options === 'string' ? options : `${options?.name ?? ''}`;
      // a worker that fails to load is what the page gets; a trusted address stays one
      return args.length === 0 || may(`${args[0] as string}`, name) ? make(args) : make(['data:text/javascript,!']);
    });
  const lendAndSend = (native: Method, self: never, args: unknown[]): unknown => {
    lend(args[1]);
    return handOver(allows, (message, options) => apply(native, self, [message, options] as never), args[0], args[1]);
  };
  wrap(Worker.prototype, 'postMessage', lendAndSend);
  if (typeof ServiceWorker !== 'undefined') wrap(ServiceWorker.prototype, 'postMessage', lendAndSend);
  wrap(BroadcastChannel.prototype, 'postMessage', (native, self, args) =>
    handOver(allows, (message) => apply(native, self, [message] as never), args[0], undefined),
  );
  const container = typeof ServiceWorkerContainer === 'undefined' ? undefined : ServiceWorkerContainer.prototype;
  wrap(container, 'register', (native, self, args) => {
    if (may(`${args[0] as string}`, '')) return apply(native, self, args as never);
    return Later.reject(new Failed('Failed to register a ServiceWorker.'));
  });
}
