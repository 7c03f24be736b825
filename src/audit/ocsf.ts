import type { Action, LedgerEvent } from '../engine/types.ts';
import { classOf, type EventClass } from '../policy/collector.ts';
import { isPlain } from './ledger.ts';

/**
 * Events in the form of the Open Cybersecurity Schema Framework 1.3: leaks as Data Security Findings (2006), all else as
 * Detection Findings (2004), both with the profile security_control. Built of numbers, ids and words of this file alone.
 */

/** Of the browser that reports: a random id, and the version of the extension. */
export interface Reporter {
  readonly device: string;
  readonly version: string;
}

const classUids: Readonly<Record<EventClass, number>> = { leaks: 2006, replies: 2004, guard: 2004 };
const titles: Readonly<Record<EventClass, string>> = {
  leaks: 'Private data on its way to a chatbot',
  replies: 'Passages of a reply were marked',
  guard: 'State of the guard',
};
/** action_id: allowed 1, denied 2, observed 3, modified 4. */
const actionIds: Readonly<Record<Action, number>> = { allow: 1, annotate: 3, warn: 3, redact: 4, block: 2 };
/** disposition_id: allowed 1, blocked 2, corrected 11, detected 15, alert 19. */
const dispositionIds: Readonly<Record<Action, number>> = { allow: 1, annotate: 15, warn: 19, redact: 11, block: 2 };
/** severity_id: informational 1, low 2, medium 3, high 4. */
const severityIds: Readonly<Record<Action, number>> = { allow: 1, annotate: 1, warn: 2, redact: 3, block: 4 };
const approved = 8;
const allowed = 1;

/** `key`: of the ledger; the same event has the same uid each time it is sent. Undefined for what is no plain event. */
export function toOcsf(event: LedgerEvent, key: number, { device, version }: Reporter): object | undefined {
  if (!isPlain(event)) return undefined;
  const { at, site, direction, action, way, counts, override } = event;
  const what = classOf(event);
  const uid = `${device}-${key}`;
  return {
    activity_id: 1,
    category_uid: 2,
    class_uid: classUids[what],
    type_uid: classUids[what] * 100 + 1,
    time: at,
    severity_id: severityIds[action],
    status_id: 1,
    action_id: override ? allowed : actionIds[action],
    disposition_id: override ? approved : dispositionIds[action],
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
    metadata: {
      version: '1.3.0',
      profiles: ['security_control'],
      product: { name: 'Parapet', vendor_name: 'Parapet', version },
      uid,
    },
    finding_info: { uid, title: titles[what], types: Object.keys(counts) },
    resources: [{ type: 'website', name: site }],
    device: { type_id: 0, uid: device },
    unmapped: { direction, way, action, counts, ...(override && { override }) },
  };
}
