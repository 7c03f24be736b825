import type { WebSocket } from 'ws';

/** One question of a page to its backend. */
export interface Call {
  /** What was sent, as text. */
  readonly body: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The reply set for this test, or the default one, token by token at the model's pace. */
  readonly tokens: () => AsyncIterable<string>;
  readonly json: (value: unknown) => void;
  readonly html: (markup: string) => void;
  /** Writes each chunk as soon as it comes. */
  readonly stream: (type: string, chunks: AsyncIterable<string | Uint8Array>) => Promise<void>;
}

export interface Route {
  readonly path: RegExp;
  readonly answer: (call: Call) => void | Promise<void>;
}

/** One frame that a page sent through a WebSocket. */
export interface Frame {
  /** The address of the socket: path and query. */
  readonly url: string;
  readonly text: string;
  readonly socket: WebSocket;
  readonly tokens: () => AsyncIterable<string>;
}

/** How one chat host answers. A path without a route is answered with `{"ok":true}`. */
export interface Backend {
  readonly routes: readonly Route[];
  readonly frame?: (frame: Frame) => Promise<void>;
}

export const eventStream = 'text/event-stream; charset=utf-8';
export const event = (data: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

/** The reply so far, after each token: for sites that send the whole text each time. */
export async function* growing(tokens: AsyncIterable<string>): AsyncIterable<string> {
  let text = '';
  for await (const token of tokens) {
    text += token;
    yield text;
  }
}

/** One value of newline-delimited JSON. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Length-prefixed lines of doubly encoded JSON, after the guard against script inclusion. */
export async function* googleLines(
  texts: AsyncIterable<string>,
  inner: (text: string) => unknown,
): AsyncIterable<string> {
  yield ")]}'\n\n";
  for await (const text of texts) {
    const whole = JSON.stringify([['wrb.fr', null, JSON.stringify(inner(text))]]);
    yield `${whole.length}\n${whole}\n`;
  }
}
