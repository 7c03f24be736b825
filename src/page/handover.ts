import { absolute } from './address.ts';
import { mayLeave, type Allows } from './asking.ts';
import { blobsByAddress } from './blob-addresses.ts';
import { inOrder } from './in-order.ts';
import { walkMessage } from './message-texts.ts';
import { apply, bare, Later, privately, sure, uncurry, wrap, wrapClass, type Method } from './natives.ts';
import { blobText, type Source } from './read-body.ts';

/**
 * A worker sends from where no wrap reaches: a Worker by address has its own rules of what it may load, and one that is
 * shared or a service worker has no page of its own. But it only knows what the page hands it, so that is asked about:
 * its address, its source, its messages. A text that may not go over is blanked in the copy that the worker gets, length
 * kept, so that a worker that counts or colours text goes on. What takes time to read holds up what comes after it.
 */

const { isArray } = Array;
const copyOf = structuredClone;
const Failed = TypeError;
const Through = TransformStream;
const pipe = uncurry(ReadableStream.prototype.pipeThrough);
const repeat = uncurry(String.prototype.repeat);
const nothing = (): void => undefined;
const to = { carrier: 'worker', url: '' };
/** Shorter texts are words. */
const least = 4;

type Send = (message: unknown, transfer: unknown) => unknown;
type Mentioned = ReturnType<typeof blobsByAddress>;

const transferOf = (options: unknown): readonly unknown[] =>
  isArray(options) ? options : ((options as StructuredSerializeOptions | undefined)?.transfer ?? []);

/** All texts of a message, one a line, and what of it has to be read first. */
function partsOf(message: unknown, mentioned: Mentioned): { text: string; sources: Source[]; streams: boolean } {
  const parts = { text: '', sources: [] as Source[], streams: false };
  const add = (source: Source): void => void (parts.sources[parts.sources.length] = source);
  const text = (one: string): void => {
    if (one.length >= least) parts.text += `${one}\n`;
    mentioned(one, (blob) => {
      const known = blobText(blob);
      if (known === undefined) add(blob);
      else parts.text += `${known}\n`;
    });
  };
  walkMessage(message, nothing, { text, source: add, stream: () => (parts.streams = true) });
  return parts;
}

/** A stream whose pieces are asked about as they come. */
function screened(allows: Allows, stream: ReadableStream): ReadableStream {
  const transform = async (chunk: unknown, controller: TransformStreamDefaultController): Promise<void> => {
    const fine = mayLeave(allows, to, chunk);
    if (typeof fine === 'boolean' ? fine : await sure(fine)) controller.enqueue(chunk);
    else controller.terminate();
  };
  return pipe(stream, new Through(bare({ transform }))) as ReadableStream;
}

/** A message and what goes with it, as the worker will get them. */
interface Copy {
  message: unknown;
  readonly list: unknown[];
}

function screenStreams(copy: Copy, allows: Allows): void {
  const { list } = copy;
  const stream = (one: ReadableStream, replace: (by: ReadableStream) => void): void => {
    const made = screened(allows, one);
    replace(made);
    for (let at = 0; at < list.length; at++) if (list[at] === one) list[at] = made;
  };
  walkMessage(copy.message, (by) => void (copy.message = by), { text: nothing, source: nothing, stream });
}

type Ask = (text: string) => boolean;

/** Whether something may not go over that cannot be blanked. */
function isStuck(message: unknown, ask: Ask): boolean {
  let stuck = false;
  const text = (one: string, replace?: unknown): void => void (stuck ||= !replace && !ask(one));
  walkMessage(message, nothing, { text, source: nothing, stream: nothing });
  return stuck;
}

function blankTexts(copy: Copy, ask: Ask): void {
  const text = (one: string, replace: (by: string) => void = nothing): void => {
    if (one.length >= least && !ask(one)) replace(repeat('\u2022', one.length));
  };
  walkMessage(copy.message, (by) => void (copy.message = by), { text, source: nothing, stream: nothing });
}

async function mayAll(sources: readonly Source[], allows: Allows): Promise<boolean> {
  for (let at = 0; at < sources.length; at++) {
    const may = mayLeave(allows, to, sources[at]);
    if (!(typeof may === 'boolean' ? may : await sure(may))) return false;
  }
  return true;
}

/** Hands over what may be; where a text cannot be blanked, as in bytes, nothing goes. */
function handingOver(
  allows: Allows,
  mentioned: Mentioned,
): (self: object, send: Send, message: unknown, options: unknown) => unknown {
  const { isBusy, queue } = inOrder();
  const ask: Ask = (text) => allows({ ...to, headers: '', text, unread: false });
  const isFine = (text: string): boolean => text === '' || ask(text);

  return (self, send, message, options) => {
    const { text, sources, streams } = partsOf(message, mentioned);
    const fine = isFine(text);
    const waits = sources.length > 0 || isBusy(self);
    if (fine && !streams && !waits) return send(message, options);
    if (!fine && isStuck(message, ask)) return undefined;
    const given = transferOf(options) as Transferable[];
    const copy: Copy = copyOf({ message, list: given }, { transfer: given });
    if (streams) screenStreams(copy, allows);
    const go = (): unknown => {
      if (!fine) blankTexts(copy, ask);
      return fine || isFine(partsOf(copy.message, mentioned).text) ? send(copy.message, copy.list) : undefined;
    };
    if (!waits) return go();
    return queue(self, async () => {
      if (await sure(mayAll(partsOf(copy.message, mentioned).sources, allows))) go();
    });
  };
}

type HandOver = ReturnType<typeof handingOver>;

/**
 * Guards ports whose other end is not known to be in this page; the answer notes that the ports of a list are given
 * away.
 */
function guardPorts(handOver: HandOver): (options: unknown) => void {
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
    return inside ? apply(native, self, args as never) : handOver(self, send, args[0], args[1]);
  });
  return (options) => {
    const list = transferOf(options);
    for (let at = 0; at < list.length; at++) {
      const twin = typeof list[at] === 'object' && twins.get(list[at] as object);
      if (twin) away.set(twin, true);
    }
  };
}

export function guardWorkers(allows: Allows): void {
  const mentioned = blobsByAddress();
  const handOver = handingOver(allows, mentioned);
  const lend = guardPorts(handOver);
  /** Its source too, and what that loads in its turn. */
  const may = (url: string, name: string): boolean => {
    const first = partsOf(url, mentioned).text;
    const { text } = partsOf(first, mentioned);
    return allows({ carrier: 'worker', url: absolute(url), headers: '', text: `${text}\n${name}`, unread: false });
  };
  for (const kind of ['Worker', 'SharedWorker'])
    wrapClass(kind, (make, args) => {
      const options = args[1] as WorkerOptions | string | undefined;
      const name = typeof options === 'string' ? options : `${options?.name ?? ''}`;
      // a worker that fails to load is what the page gets; a trusted address stays one
      return args.length === 0 || may(`${args[0] as string}`, name) ? make(args) : make(['data:text/javascript,!']);
    });
  const lendAndSend = (native: Method, self: never, args: unknown[]): unknown => {
    lend(args[1]);
    const send: Send = (message, options) => apply(native, self, [message, options] as never);
    return handOver(self, send, args[0], args[1]);
  };
  wrap(Worker.prototype, 'postMessage', lendAndSend);
  if (typeof ServiceWorker !== 'undefined') wrap(ServiceWorker.prototype, 'postMessage', lendAndSend);
  wrap(BroadcastChannel.prototype, 'postMessage', (native, self, args) =>
    handOver(self, (message) => apply(native, self, [message] as never), args[0], undefined),
  );
  const container = typeof ServiceWorkerContainer === 'undefined' ? undefined : ServiceWorkerContainer.prototype;
  wrap(container, 'register', (native, self, args) => {
    if (may(`${args[0] as string}`, '')) return apply(native, self, args as never);
    return Later.reject(new Failed('Failed to register a ServiceWorker.'));
  });
}
