import { mask } from '../engine/redact/mask.ts';
import { valueOf } from '../engine/value.ts';
import type { Outgoing } from '../protocol/wire.ts';
import type { Site } from '../sites/types.ts';
import type { Cards } from './cards.ts';
import type { Guard } from './guard.ts';
import type { Report } from './report.ts';
import { refusal } from './requests.ts';

/** Whether the background's network layer asks about a request that this page's guard would not have let go. */
export type Judge = (outgoing: Outgoing, held: boolean) => boolean;

/** Says honestly what happened: a request that was seen on its way could not be stopped, unless the browser held it. */
export function judgePassed(guard: Guard, site: Site, cards: () => Cards, report: Report): Judge {
  return (outgoing, held) => {
    const refused = refusal(guard, site, outgoing);
    if (refused === undefined || refused === 'unread') return false;
    const { text, decisions } = refused;
    const masked = decisions.map((one) => ({ ...one, masked: mask(valueOf(text, one)) }));
    report('request', held ? 'block' : 'annotate', decisions);
    if (held) cards().refused(masked, undefined, false);
    else cards().passed(masked);
    return true;
  };
}
