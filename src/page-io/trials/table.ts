import type { SealPathId } from '../../protocol/seal.ts';

/**
 * A call by which a page could send text, with a made-up secret in it. Two things keep each from ever leaving, wrapped or
 * not: the address leads nowhere, or what the call is made on or by is none that the browser takes. It gives up before
 * it sends, loads, opens or reports anything; the guard in the page asks before that.
 */
export interface Trial {
  readonly path: SealPathId;
  /** What the guard in the page calls it. */
  readonly carrier: string;
  /** Where a page finds it, from the window on. */
  readonly owner: string;
  readonly name: string;
  readonly how: 'call' | 'construct' | 'set';
  /** What a call is made on, in no document: an element, or an XMLHttpRequest that was not opened. Else a bare object. */
  readonly on?: 'form' | 'a' | 'iframe' | 'XMLHttpRequest';
  readonly args: readonly unknown[];
}

type Row = readonly [
  path: SealPathId,
  carrier: string,
  owner: string,
  name: string,
  args: (canary: string) => readonly unknown[],
  on?: Trial['on'],
];

const nowhere = (canary: string, scheme = 'https'): string => `${scheme}://[${canary}`;
/** Of a host that no network knows; what reads it loads nothing. */
const picture = (canary: string): string => `https://parapet.invalid/?q=${canary}`;
const style = (canary: string): string => `url(${picture(canary)})`;
const posted = (canary: string): readonly unknown[] => [nowhere(canary), { method: 'POST', body: canary }];
const address = (canary: string): readonly unknown[] => [nowhere(canary)];
const message = (canary: string): readonly unknown[] => [canary];

const calls: readonly Row[] = [
  ['fetch', 'fetch', '', 'fetch', posted],
  ['fetch', 'fetchLater', '', 'fetchLater', posted],
  ['xhr', 'xhr', 'XMLHttpRequest.prototype', 'send', message, 'XMLHttpRequest'],
  ['beacon', 'beacon', 'navigator', 'sendBeacon', (canary) => [nowhere(canary), canary]],
  ['form', 'form', 'HTMLFormElement.prototype', 'submit', message, 'form'],
  ['open', 'open', '', 'open', address],
  ['open', 'link', 'HTMLElement.prototype', 'click', address, 'a'],
  ['websocket', 'websocket', 'WebSocket.prototype', 'send', message],
  ['data-channel', 'data-channel', 'RTCDataChannel.prototype', 'send', message],
  ['data-channel', 'data-channel', 'RTCPeerConnection.prototype', 'createDataChannel', message],
  ['worker', 'worker', 'Worker.prototype', 'postMessage', message],
  ['worker', 'worker', 'BroadcastChannel.prototype', 'postMessage', message],
  ['worker', 'worker', 'MessagePort.prototype', 'postMessage', message],
  ['worker', 'worker', 'navigator.serviceWorker', 'register', address],
  ['pictures', 'picture', 'Element.prototype', 'setAttribute', (canary) => ['src', picture(canary)], 'iframe'],
  ['pictures', 'picture', 'CSSStyleDeclaration.prototype', 'setProperty', (canary) => ['background', style(canary)]],
  ['pictures', 'picture', 'CSSStyleSheet.prototype', 'insertRule', (canary) => [`a{background:${style(canary)}}`]],
  ['addresses', 'navigation', 'history', 'pushState', (canary) => [null, '', `?q=${canary}`]],
  ['addresses', 'navigation', 'history', 'replaceState', (canary) => [null, '', `?q=${canary}`]],
];

const constructors: readonly Row[] = [
  ['websocket', 'WebSocket', '', 'WebSocket', (canary) => [nowhere(canary, 'wss')]],
  ['websocket', 'WebTransport', '', 'WebTransport', address],
  ['eventsource', 'EventSource', '', 'EventSource', address],
  ['worker', 'worker', '', 'Worker', address],
  ['worker', 'worker', '', 'SharedWorker', address],
  ['pictures', 'picture', '', 'Audio', (canary) => [picture(canary)]],
];

const setters: readonly Row[] = [
  ['pictures', 'picture', 'HTMLImageElement.prototype', 'src', (canary) => [picture(canary)]],
  ['addresses', 'cookie', 'document', 'cookie', (canary) => [`q=${canary}`]],
];

const rows = [
  ...calls.map((row) => ['call', row] as const),
  ...constructors.map((row) => ['construct', row] as const),
  ...setters.map((row) => ['set', row] as const),
];
export const trialCount = rows.length;

/** All trials, each with a secret of its own: which of them the guard was asked about is then beyond doubt. */
export const trialsWith = (canaries: readonly string[]): readonly Trial[] =>
  rows.map(([how, [path, carrier, owner, name, args, on]], at) => ({
    path,
    carrier,
    owner,
    name,
    how,
    ...(on && { on }),
    args: args(canaries[at] ?? ''),
  }));
