import type { Outgoing } from '../page-io/port.ts';
import { readBody } from './read-body.ts';

/** Whether this may leave; answered at once. */
export type Allows = (outgoing: Outgoing) => boolean;

/** What the page gets instead of a request: the same error as where the network is gone, which every site handles. */
const refused = (): TypeError => new TypeError('Failed to fetch');

type Method = (...args: never[]) => unknown;

/** Replaces a method by one that looks the same from outside. */
function wrap<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
  make: (native: Owner[Name] & Method) => Method,
): void {
  const native = owner[name] as Owner[Name] & Method;
  const made = make(native);
  // a proxy keeps the native name, length and source text
  const wrapped = new Proxy(native, { apply: (_target, self, args) => Reflect.apply(made, self, args) as unknown });
  Object.defineProperty(owner, name, { value: wrapped, configurable: true, enumerable: true, writable: true });
}

const absolute = (url: string | URL): string => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return String(url);
  }
};

/** By shape: a stream of another frame is no instance of this one's class. */
const isStream = (body: unknown): body is ReadableStream =>
  typeof body === 'object' && body !== null && 'getReader' in body && 'tee' in body;
const isRequest = (input: unknown): input is Request => typeof input === 'object' && input !== null && 'clone' in input && 'url' in input; // prettier-ignore

export function guardFetch(allows: Allows): void {
  wrap(
    window,
    'fetch',
    (native) =>
      async function (input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
        const request = isRequest(input) ? input : undefined;
        const url = absolute(request?.url ?? (input as string | URL));
        const given = init?.body;
        let sent: RequestInit | undefined = init;
        let body: unknown = given;
        if (isStream(given)) {
          const [kept, read] = given.tee();
          sent = { ...init, body: kept };
          body = await new Response(read).blob();
        } else if ((given === undefined || given === null) && request?.body) body = await request.clone().blob();
        const read = readBody(body);
        const text = typeof read === 'string' ? read : await read;
        if (!allows({ carrier: 'fetch', url, text })) throw refused();
        return (native as typeof fetch).call(window, input, sent);
      },
  );
}

export function guardXhr(allows: Allows): void {
  const urls = new WeakMap<XMLHttpRequest, string>();
  wrap(
    XMLHttpRequest.prototype,
    'open',
    (native) =>
      function (this: XMLHttpRequest, ...args: never[]): unknown {
        urls.set(this, absolute(args[1] as unknown as string));
        return Reflect.apply(native, this, args);
      },
  );
  wrap(
    XMLHttpRequest.prototype,
    'send',
    (native) =>
      function (this: XMLHttpRequest, body?: XMLHttpRequestBodyInit | Document | null): void {
        const send = (text: string): void => {
          if (allows({ carrier: 'xhr', url: urls.get(this) ?? '', text })) Reflect.apply(native, this, [body]);
          // as when the network is gone
          else for (const type of ['error', 'loadend']) this.dispatchEvent(new ProgressEvent(type));
        };
        const read = readBody(body);
        if (typeof read === 'string') send(read);
        else void read.then(send);
      },
  );
}

export function guardWebSocket(allows: Allows): void {
  /** Frames that wait for a Blob before them to be read, so that order is kept. */
  const waiting = new WeakMap<WebSocket, Promise<void>>();
  wrap(
    WebSocket.prototype,
    'send',
    (native) =>
      function (this: WebSocket, data: unknown): void {
        const read = readBody(data);
        const send = (text: string): void => {
          const fine = allows({ carrier: 'websocket', url: this.url, text });
          if (fine) Reflect.apply(native, this, [data]);
          else this.dispatchEvent(new Event('error'));
        };
        const before = waiting.get(this);
        if (typeof read === 'string' && !before) return send(read);
        const queued = Promise.all([read, before]).then(([text]) => send(text));
        waiting.set(this, queued);
      },
  );
}

export function guardBeacon(allows: Allows): void {
  wrap(
    Navigator.prototype,
    'sendBeacon',
    (native) =>
      function (this: Navigator, url: string | URL, data?: BodyInit | null): boolean {
        const send = (text: string): boolean =>
          allows({ carrier: 'beacon', url: absolute(url), text }) &&
          (Reflect.apply(native, this, [url, data]) as boolean);
        const read = readBody(data);
        if (typeof read === 'string') return send(read);
        void read.then(send);
        return true;
      },
  );
}

/** `form.submit()` fires no event, so it is caught here; a submit by button or Enter is caught in the isolated world. */
export function guardForms(allows: Allows): void {
  wrap(
    HTMLFormElement.prototype,
    'submit',
    (native) =>
      function (this: HTMLFormElement): void {
        const read = readBody(new FormData(this));
        const send = (text: string): void => {
          if (allows({ carrier: 'form', url: absolute(this.action), text })) Reflect.apply(native, this, []);
        };
        if (typeof read === 'string') send(read);
        else void read.then(send);
      },
  );
}

/** A connection's address is sent before anything else; `refused` makes what the page gets where it may not go out. */
function guardAddress<Name extends 'EventSource' | 'WebSocket'>(
  name: Name,
  allows: Allows,
  refused: (make: (address: string) => object) => object,
): void {
  const Native = window[name];
  window[name] = new Proxy(Native, {
    construct(target, [address, ...rest]: [string | URL, ...unknown[]], made) {
      const make = (to: string | URL): object => Reflect.construct(target, [to, ...rest], made) as object;
      const fine = allows({ carrier: name.toLowerCase(), url: absolute(address), text: '' });
      return fine ? make(address) : refused(make);
    },
  });
}

export function guardAddresses(allows: Allows): void {
  // fails as where the network is gone
  guardAddress('EventSource', allows, (make) => make('data:,'));
  guardAddress('WebSocket', allows, () => {
    throw new DOMException('The connection was refused.', 'SecurityError');
  });
}

/** Data channels go past every request: what may not leave is dropped, as a lossy channel may drop it. */
export function guardDataChannel(allows: Allows): void {
  if (typeof RTCDataChannel === 'undefined') return;
  wrap(
    RTCDataChannel.prototype,
    'send',
    (native) =>
      function (this: RTCDataChannel, data: unknown): void {
        const send = (text: string): void => {
          if (allows({ carrier: 'data-channel', url: '', text })) Reflect.apply(native, this, [data]);
        };
        const read = readBody(data);
        if (typeof read === 'string') send(read);
        else void read.then(send);
      },
  );
}
