/** What is about to leave, as the MAIN world saw it. */
export interface Outgoing {
  /** By what it leaves: fetch, xhr, websocket, worker, ... */
  readonly carrier: string;
  readonly url: string;
  /** Lines of `name: value`. */
  readonly headers: string;
  /** The body, or a piece of a long one. */
  readonly text: string;
  /** Whether there is more in the body, which could not be read. */
  readonly unread: boolean;
}

/** Who saw a request: the wraps in the page, or the browser's own network events. */
export type WireLayer = 'page' | 'network';

/**
 * How many bodies (or pieces of long ones) of one carrier a layer saw: read, not readable, and of both those refused.
 */
export interface WireCounts {
  readonly read: number;
  readonly unread: number;
  readonly refused: number;
}

/**
 * Carrier (`fetch`, `xhr`, `websocket`, `worker`, ...) -> counts, for each layer, of one tab since it was loaded. No
 * text.
 */
export type WireRecord = Readonly<Record<WireLayer, Readonly<Record<string, WireCounts>>>>;
