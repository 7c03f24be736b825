import type { Outgoing } from '../engine/wire.ts';

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

const reopened = 'reopened';
const test = 'test';

/** An address, perhaps with a body that was read whole. */
export const outgoingOf = (carrier: string, url: string, text = ''): Outgoing => ({ carrier, url, headers: '', text, unread: false }); // prettier-ignore

/** MAIN world. Answers whether a body may leave; `undefined` while the other side is not there. */
export interface Line {
  readonly ask: (outgoing: Outgoing) => boolean | undefined;
  /** `document.open()` has thrown away all listeners of the document and the window. */
  readonly reopened: () => void;
  /** Calls `answer` whenever the isolated world wants the line tried out with this text. */
  readonly onTest: (answer: (canary: string) => void) => void;
}

export function offerPort(): Line {
  // taken now: the page may replace any of these later, and would be given the port itself
  const { apply } = Reflect;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const Custom = CustomEvent;
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
  // without a prototype, on which the page could put options
  const options = (detail: unknown): CustomEventInit => ({ __proto__: null, detail, cancelable: true }) as CustomEventInit; // prettier-ignore
  return {
    ask: (outgoing) => (paired ? send(new Custom(ask, options(outgoing))) : undefined),
    reopened: () => void (paired && send(new Custom(reopened, options(null)))),
    onTest: (answer) => port.addEventListener(test, (event) => answer(String((event as CustomEvent<string>).detail))),
  };
}

/** Isolated world. `allow` answers at once, for each body. Gives back what tries the line out; false where there is none. */
export function takePort(allow: (outgoing: Outgoing) => boolean, onReopened: () => void): (canary: string) => boolean {
  let taker: HTMLElement | undefined;
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
          fine = allow((asked as CustomEvent<Outgoing>).detail);
        } finally {
          // an error here must not become a leak
          if (!fine) asked.preventDefault();
        }
      });
      port.addEventListener(reopened, onReopened);
      port.dispatchEvent(new Event(taken));
    },
    { signal: done.signal },
  );
  window.dispatchEvent(new Event(call));
  return (canary) => taker?.dispatchEvent(new CustomEvent(test, { detail: canary })) ?? false;
}
