import type { Outgoing } from '../protocol/wire.ts';
import { atOnce, readAtOnce, readInPieces, type Source } from './read-body.ts';
import { Later, sure, uncurry } from './natives.ts';

/** Whether this may leave; answered at once. */
export type Allows = (outgoing: Outgoing) => boolean;

/** Where a body is going, with what. */
export interface Departing {
  readonly carrier: string;
  readonly url: string;
  /** Lines of `name: value`. */
  readonly headers?: string;
}

const tick = new MessageChannel();
const post = uncurry(MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void);
let waiting: (() => void) | undefined;
tick.port1.onmessage = () => {
  const ready = waiting;
  waiting = undefined;
  ready?.();
};

/** Lets the page go on in between: a timer would be slowed down in a hidden tab. */
const pause = (): Promise<void> =>
  new Later((done) => {
    const others = waiting;
    waiting = () => (others?.(), done());
    if (!others) post(tick.port2, 0);
  });

const asked = (to: Departing, text: string, unread: boolean): Outgoing => ({
  carrier: to.carrier,
  url: to.url,
  headers: to.headers ?? '',
  text,
  unread,
});

async function inPieces(allows: Allows, to: Departing, source: Source): Promise<boolean> {
  let fine = true;
  const whole = await sure(
    readInPieces(source, async (text) => {
      fine &&= allows(asked(to, text, false));
      if (fine) await sure(pause());
      return fine;
    }),
  );
  return fine && (whole || allows(asked(to, '', true)));
}

/** Asks about an address, its headers and a body. A promise where reading takes longer than a page may stand still. */
export function mayLeave(allows: Allows, to: Departing, body: unknown): boolean | Promise<boolean> {
  const read = readAtOnce(body);
  if (typeof read === 'string' && read.length <= atOnce) return allows(asked(to, read, false));
  return sure(inPieces(allows, to, read));
}

/** For what cannot wait: a body that cannot be read at once is asked about as unread. */
export function mayLeaveNow(allows: Allows, to: Departing, body: unknown): boolean {
  const read = readAtOnce(body);
  return typeof read === 'string' ? allows(asked(to, read, false)) : allows(asked(to, '', true));
}
