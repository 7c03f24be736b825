import { actions, type Action, type Finding } from '../engine/types.ts';
import { actionFor } from './rules.ts';
import { replyCategories, type Mode } from './schema.ts';
import type { Policy } from './resolve.ts';

/** A finding with what the policy makes of it. */
export interface Decision extends Finding {
  readonly action: Action;
}

/** The strongest action over all findings, and each finding's own. */
export interface Verdict {
  readonly action: Action;
  readonly decisions: readonly Decision[];
}

const ceilings: Readonly<Record<Mode, Action>> = {
  monitor: 'annotate',
  warn: 'warn',
  redact: 'redact',
  block: 'block',
};
const stronger = (a: Action, b: Action): Action => (actions.indexOf(a) >= actions.indexOf(b) ? a : b);
const weaker = (a: Action, b: Action): Action => (actions.indexOf(a) <= actions.indexOf(b) ? a : b);

/** Whether an action steps in; the others let a text pass, seen or unseen. */
export const acts = (action: Action): boolean => actions.indexOf(action) >= actions.indexOf('warn');

/** The decisions that step in. */
export const acting = <One extends Decision>(decisions: readonly One[]): readonly One[] =>
  decisions.filter(({ action }) => acts(action));

/** The decisions that came to one of these actions. */
export const withAction = (decisions: readonly Decision[], ...wanted: readonly Action[]): readonly Decision[] =>
  decisions.filter(({ action }) => wanted.includes(action));

/** Whether Parapet has been turned off on this host. */
export const isOff = (policy: Policy, host: string): boolean =>
  policy.values.disabledSites.some((off) => host === off || host.endsWith(`.${off}`));

const replies: readonly (string | undefined)[] = replyCategories;
/** Whether a rule leaves alone what is found in replies; those that name no category of replies speak of what is sent. */
export const leavesAlone = (policy: Policy, kind: Pick<Finding, 'category' | 'severity'>, host: string): boolean =>
  actionFor(
    policy.rules.filter(({ category }) => replies.includes(category)),
    kind,
    host,
  ) === 'allow';

/** What is to happen to the findings of one text on one host. */
export function decide(policy: Policy, findings: readonly Finding[], host: string): Verdict {
  const ceiling = ceilings[policy.values.mode];
  const decisions = findings.map((finding) => ({
    ...finding,
    action: weaker(ceiling, actionFor(policy.rules, finding, host)),
  }));
  return { decisions, action: decisions.reduce<Action>((sum, { action }) => stronger(sum, action), 'allow') };
}
