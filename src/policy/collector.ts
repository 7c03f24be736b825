import type { LedgerEvent } from '../engine/types.ts';
import type { Policy } from './resolve.ts';
import { httpsHost } from './shadow-fields.ts';
import { defaults, type PolicyKey, type PolicyValues } from './schema.ts';

/** What is reported: what leaves, replies, and what Parapet says of its own guard and models. */
const eventClasses = ['leaks', 'replies', 'guard'] as const;
export type EventClass = (typeof eventClasses)[number];

/** The organisation's own place for reports, and what goes there how often. */
export interface Collector {
  readonly address: string;
  readonly classes: ReadonlySet<EventClass>;
  readonly minutes: number;
}

const loopback = /^http:\/\/(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?(?:[/?]\S*)?$/i;

/** Why it cannot be used. Without TLS only on this machine, for tests; a key has a setting of its own. */
export const collectorTrouble = (address: string): string | undefined =>
  address === '' || httpsHost(address) || loopback.test(address)
    ? undefined
    : 'must begin with https:// and hold no name or password';

export const eventClassTrouble = (item: string): string | undefined =>
  eventClasses.some((known) => known === item) ? undefined : `"${item}" is none of ${eventClasses.join(', ')}`;

export const classOf = ({ way, direction }: Pick<LedgerEvent, 'way' | 'direction'>): EventClass =>
  way === 'seal' || way === 'model' ? 'guard' : direction === 'inbound' ? 'replies' : 'leaks';

/** Undefined unless the organisation has named a place: what a user sets counts for nothing here. */
export function collectorOf({ values, source }: Policy): Collector | undefined {
  const managed = <Key extends PolicyKey>(key: Key): PolicyValues[Key] =>
    source[key] === 'managed' ? values[key] : (defaults[key] as PolicyValues[Key]);
  const address = managed('collector');
  if (address === '' || collectorTrouble(address)) return undefined;
  const classes = new Set(eventClasses.filter((one) => managed('collectorEvents').includes(one)));
  return { address, classes, minutes: managed('collectorMinutes') };
}
