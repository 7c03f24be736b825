import { maskedIn } from '../../engine/redact/mask.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { refusal } from './requests.ts';
import type { Core } from '../shared.ts';

/** Whether the background's network layer asks about a request that this page's guard would not have let go. */
export type Judge = (outgoing: Outgoing, held: boolean) => boolean;

/** Says honestly what happened: a request that was seen on its way could not be stopped, unless the browser held it. */
export function judgePassed({ guard, site, cards, report }: Pick<Core, 'guard' | 'site' | 'cards' | 'report'>): Judge {
  return (outgoing, held) => {
    const refused = refusal(guard, site, outgoing);
    if (refused === undefined || refused === 'unread') return false;
    const { text, decisions } = refused;
    const masked = maskedIn(text, decisions);
    report('request', held ? 'block' : 'annotate', decisions);
    if (held) cards().refused(masked, undefined, false);
    else cards().passed(masked);
    return true;
  };
}
