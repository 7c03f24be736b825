import type { ReplyLink } from '../../engine/types.ts';
import { isOff, leavesAlone } from '../../policy/decide.ts';
import { given } from './given.ts';
import type { Guard } from '../guarding/guard.ts';
import type { Report } from '../report.ts';

/** Pictures that may not load because their address carries the conversation out. */
export interface Pictures {
  allows(url: string): boolean;
  /** The address that a stopped picture was to load. */
  original(link: ReplyLink): ReplyLink;
}

/** One judge is wanted before anything can load, so it is not waited for with the others. */
const judgeId = 'exfiltration-image';
const kind = { category: 'exfiltration', severity: 'critical' } as const;
const standIn = /^data:image\/svg\+xml,[^#]*#(https?%3A.*)$/i;
const mostKnown = 2_000;

/** The last two labels: a site's own pictures come from hosts beside it, and it has the conversation anyway. */
const family = (host: string): string => host.split('.').slice(-2).join('.');

export function guardPictures(guard: Guard, report: Report): Pictures {
  /** A reply that streams is drawn again and again, with the same addresses. */
  const stopped = new Set<string>();

  function isOn(): boolean {
    const policy = guard.policy();
    const { readReplies, mode, disabledJudges } = policy.values;
    const wanted = readReplies && mode !== 'monitor' && !disabledJudges.includes(judgeId);
    return wanted && !isOff(policy, guard.host) && !leavesAlone(policy, kind, guard.host);
  }

  function isFine(url: string): boolean {
    if (!isOn()) return true;
    if (family(new URL(url).hostname) === family(guard.host)) return true;
    const link: ReplyLink = { span: { start: 0, end: 1 }, url, kind: 'image' };
    const carries = guard.engine().carriesOut(link, given(guard));
    if (carries) report('reply', 'block', [{ detector: judgeId }]);
    return !carries;
  }

  return {
    allows(url) {
      if (stopped.has(url) && isOn()) return false;
      const fine = isFine(url);
      if (!fine && stopped.size < mostKnown) stopped.add(url);
      return fine;
    },
    original(link) {
      const url = standIn.exec(link.url)?.[1];
      return url === undefined ? link : { ...link, url: decodeURIComponent(url) };
    },
  };
}
