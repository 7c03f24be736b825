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

/** What is about to leave, as the MAIN world saw it. */
export interface Outgoing {
  readonly carrier: string;
  readonly url: string;
  readonly text: string;
}

/** MAIN world. Answers whether a body may leave; `undefined` while the other side is not there. */
export type AskPort = (outgoing: Outgoing) => boolean | undefined;

export function offerPort(): AskPort {
  // captured now: the page may replace any of these later
  const dispatch = EventTarget.prototype.dispatchEvent;
  const Custom = CustomEvent;
  const port = document.createElement('i');
  let paired = false;
  const announce = (): void => void dispatch.call(window, new MouseEvent(hello, { relatedTarget: port }));
  const done = new AbortController();
  port.addEventListener(taken, () => {
    paired = true;
    done.abort();
  });
  window.addEventListener(call, announce, { signal: done.signal });
  announce();
  return (outgoing) =>
    paired ? dispatch.call(port, new Custom(ask, { detail: outgoing, cancelable: true })) : undefined;
}

/** Isolated world. `allow` answers at once, for each body. */
export function takePort(allow: (outgoing: Outgoing) => boolean): void {
  const done = new AbortController();
  window.addEventListener(
    hello,
    (event) => {
      const port = (event as MouseEvent).relatedTarget;
      if (!(port instanceof HTMLElement)) return;
      done.abort();
      port.addEventListener(ask, (asked) => {
        let fine = false;
        try {
          fine = allow((asked as CustomEvent<Outgoing>).detail);
        } finally {
          // an error here must not become a leak
          if (!fine) asked.preventDefault();
        }
      });
      port.dispatchEvent(new Event(taken));
    },
    { signal: done.signal },
  );
  window.dispatchEvent(new Event(call));
}
