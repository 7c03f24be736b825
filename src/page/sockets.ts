import { absolute } from './address.ts';
import { mayLeave, type Allows } from './asking.ts';
import { inOrder } from './in-order.ts';
import { apply, attempt, getter, sure, uncurry, wrap, wrapClass } from './natives.ts';
import { frozen } from './read-body.ts';

/** Connections that stay open: WebSocket, EventSource, WebRTC, WebTransport, WebSocketStream. */

const fire = uncurry(EventTarget.prototype.dispatchEvent);
const Plain = Event;
const Refused = DOMException;
const socketUrl = getter(WebSocket.prototype, 'url');

/**
 * Frames, in the order in which they were sent: one that takes time to read holds up those behind it, and the close.
 */
function guardFrames(allows: Allows): void {
  const { isBusy, queue } = inOrder<WebSocket>();
  const { prototype } = WebSocket;
  wrap(prototype, 'send', (native, self: WebSocket, args) => {
    const ask = (): boolean | Promise<boolean> =>
      mayLeave(allows, { carrier: 'websocket', url: attempt(() => socketUrl(self)) ?? '' }, args[0]);
    const send = (fine: boolean, data: unknown): void => {
      if (fine) apply(native, self, [data] as never);
      else fire(self, new Plain('error'));
    };
    const fine = ask();
    if (typeof fine === 'boolean' && !isBusy(self)) return send(fine, args[0]);
    const data = frozen(args[0]);
    return queue(self, async () => send(typeof fine === 'boolean' ? fine : await sure(fine), data));
  });
  wrap(prototype, 'close', (native, self: WebSocket, args) => {
    if (!isBusy(self)) return apply(native, self, args as never);
    return queue(self, async () => void apply(native, self, args as never));
  });
}

/** A connection's address is sent before anything else; `refused` makes what the page gets where it may not go out. */
function guardAddress(
  name: 'EventSource' | 'WebSocket' | 'WebSocketStream' | 'WebTransport',
  allows: Allows,
  refused: (make: (args: unknown[]) => object) => object,
): void {
  wrapClass(name, (make, args) => {
    if (args.length === 0) return make(args);
    const url = `${args[0] as string}`;
    const protocols = name === 'WebSocket' && args[1] ? `sec-websocket-protocol: ${args[1] as string}\n` : '';
    const fine = allows({ carrier: name, url: absolute(url), headers: protocols, text: '', unread: false });
    args[0] = url;
    return fine ? make(args) : refused(make);
  });
}

const refuse = (): never => {
  throw new Refused('The connection was refused.', 'SecurityError');
};

export function guardSockets(allows: Allows): void {
  guardFrames(allows);
  // fails as where the network is gone
  guardAddress('EventSource', allows, (make) => make(['data:,']));
  guardAddress('WebSocket', allows, refuse);
  guardAddress('WebSocketStream', allows, refuse);
  guardAddress('WebTransport', allows, refuse);
}

/** Data channels go past every request: what may not leave is dropped, as a lossy channel may drop it. */
export function guardDataChannel(allows: Allows): void {
  if (typeof RTCDataChannel === 'undefined') return;
  const to = { carrier: 'data-channel', url: '' };
  wrap(RTCDataChannel.prototype, 'send', (native, self, args) => {
    const fine = mayLeave(allows, to, args[0]);
    const send = (data: unknown): unknown => apply(native, self, [data] as never);
    if (typeof fine === 'boolean') return fine ? send(args[0]) : undefined;
    const data = frozen(args[0]);
    void (async () => (await sure(fine)) && send(data))();
    return undefined;
  });
  wrap(RTCPeerConnection.prototype, 'createDataChannel', (native, self, args) => {
    args[0] = `${args[0] as string}`;
    if (!allows({ ...to, headers: '', text: args[0] as string, unread: false })) refuse();
    return apply(native, self, args as never);
  });
}
