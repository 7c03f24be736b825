import type { Line } from '../page-io/port.ts';
import { isOurs } from './natives.ts';

/** What is asked through for each carrier, and where its wrap stands. */
const wraps: readonly (readonly [carrier: string, owner: () => object, name: string])[] = [
  ['fetch', () => window, 'fetch'],
  ['xhr', () => XMLHttpRequest.prototype, 'send'],
  ['websocket', () => WebSocket.prototype, 'send'],
  ['beacon', () => Navigator.prototype, 'sendBeacon'],
  ['form', () => HTMLFormElement.prototype, 'submit'],
  ['eventsource', () => window, 'EventSource'],
  ['worker', () => window, 'Worker'],
];

/**
 * Takes a made-up secret the way of every carrier up to the question, and no further: nothing of it leaves. `intact` says
 * that the page has not put something of its own over the wrap.
 */
export function answerSelfTest({ ask, hear }: Line): void {
  const all = wraps.map(([carrier, owner, name]) => ({ carrier, owner: owner(), name }));
  hear('test', (canary) => {
    for (const { carrier, owner, name } of all) {
      const url = `${carrier} ${isOurs(owner, name) ? 'intact' : 'covered'}`;
      ask({ carrier: 'self-test', url, headers: '', text: canary as string, unread: false });
    }
  });
}
