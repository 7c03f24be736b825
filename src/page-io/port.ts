import type { Outgoing } from '../protocol/wire.ts';

/**
 * A private line between the two worlds of one page: a detached element that both hold and the page never sees. It is
 * handed over at document_start, before any script of the page runs, as the relatedTarget of a mouse event: DOM nodes
 * are shared between the worlds, JavaScript objects are not. Events on it are synchronous, which XMLHttpRequest,
 * WebSocket and sendBeacon need.
 */
const hello = 'parapet-hello';
const call = 'parapet-call';
const taken = 'taken';
const ask = 'ask';

/** What else the two sides tell each other. */
type Told =
  /** To the isolated world: `document.open()` has thrown away all listeners of the document and the window. */
  | 'reopened'
  /** Texts on their way to the clipboard and from it, and what became of them: see `clipboard.ts`. */
  | 'copy'
  | 'copied'
  | 'not-copied'
  | 'read'
  | 'read-as'
  /** A file, shown in an input that stands in no document: see `held-file.ts`. */
  | 'file';

/**
 * What is asked about an address that is about to be loaded, with the body where one was read whole. `carrier`: how it
 * leaves, such as `fetch` or `picture`.
 */
export const outgoingOf = (carrier: string, url: string, text = ''): Outgoing => ({
  carrier,
  url,
  headers: '',
  text,
  unread: false,
});

/** The end of the line in the page's own world (MAIN). */
export interface Line {
  /** Answers whether a body may leave; `undefined` while the other side is not there. */
  readonly ask: (outgoing: Outgoing) => boolean | undefined;
  /** True where the other side has taken it over. */
  readonly tell: (what: Told, detail?: unknown) => boolean;
  /** Nodes are shared between the worlds. False while the other side is not there. */
  readonly show: (what: Told, node: Element) => boolean;
  /** To be called at document_start: a listener is added by what the page may replace later. */
  readonly hear: (what: Told, listener: (detail: unknown) => void) => void;
}

/** MAIN world, at document_start: makes the line and offers it until the isolated world has taken it. */
export function offerPort(): Line {
  // taken now: the page may replace any of these later, and would be given the port itself
  const { apply } = Reflect;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const Custom = CustomEvent;
  const Mouse = MouseEvent;
  const port = document.createElement('i');
  const send = (event: Event, to: EventTarget = port): boolean => apply(dispatch, to, [event]);
  let paired = false;
  const announce = (): void => void send(new MouseEvent(hello, { relatedTarget: port }), window);
  const done = new AbortController();
  port.addEventListener(taken, () => {
    paired = true;
    done.abort();
  });
  window.addEventListener(call, announce, { signal: done.signal });
  announce();
  const { stringify } = JSON;
  // without a prototype, on which the page could put options
  const options = (detail: unknown): CustomEventInit =>
    ({ __proto__: null, detail, cancelable: true }) as CustomEventInit;
  const related = (relatedTarget: EventTarget): MouseEventInit =>
    ({ __proto__: null, relatedTarget }) as MouseEventInit;
  return {
    // as a text: an object would be copied into the other world, which takes longer than much of the asking
    ask: (outgoing) =>
      paired ? send(new Custom(ask, options(stringify({ __proto__: null, ...outgoing })))) : undefined,
    show: (what, node) => paired && (send(new Mouse(what, related(node))), true),
    tell: (what, detail = null) => paired && !send(new Custom(what, options(detail))),
    hear: (what, listener) => port.addEventListener(what, (event) => listener((event as CustomEvent).detail)),
  };
}

/** The end of the line in the isolated world, where the engine is. */
export interface OtherEnd {
  /** Whether there is a line at all. Details are texts or numbers: Firefox shows a page no object of another world. */
  readonly tell: (what: Told, detail: string | number) => boolean;
  /** True is answered by who takes it over. */
  readonly hear: (what: Told, listener: (detail: unknown) => boolean | void) => void;
  readonly see: (what: Told, listener: (node: EventTarget | null) => void) => void;
}

/**
 * Isolated world, at document_start: takes the line that the page's world offers. `allow` decides on each request, at
 * once; where it throws, the request does not leave.
 */
export function takePort(allow: (outgoing: Outgoing) => boolean): OtherEnd {
  let taker: HTMLElement | undefined;
  const early: ((port: HTMLElement) => void)[] = [];
  const listen = (what: Told, listener: (event: Event) => void): void => {
    const add = (port: HTMLElement): void => port.addEventListener(what, listener);
    if (taker) add(taker);
    else early.push(add);
  };
  const hear: OtherEnd['hear'] = (what, listener) =>
    listen(what, (event) => void (listener((event as CustomEvent).detail) && event.preventDefault()));
  const see: OtherEnd['see'] = (what, listener) =>
    listen(what, (event) => listener((event as MouseEvent).relatedTarget));
  const done = new AbortController();
  window.addEventListener(
    hello,
    (event) => {
      const port = (event as MouseEvent).relatedTarget;
      if (!(port instanceof HTMLElement)) return;
      done.abort();
      taker = port;
      port.addEventListener(ask, (asked) => {
        let fine = false;
        try {
          fine = allow(JSON.parse((asked as CustomEvent<string>).detail) as Outgoing);
        } finally {
          // an error here must not become a leak
          if (!fine) asked.preventDefault();
        }
      });
      early.forEach((add) => add(port));
      port.dispatchEvent(new Event(taken));
    },
    { signal: done.signal },
  );
  window.dispatchEvent(new Event(call));
  return { hear, see, tell: (what, detail) => taker?.dispatchEvent(new CustomEvent(what, { detail })) ?? false };
}
