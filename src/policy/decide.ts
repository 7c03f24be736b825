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

/** Whether an action stops a text before it leaves (warn, redact, block). Under allow and annotate it passes. */
export const acts = (action: Action): boolean => actions.indexOf(action) >= actions.indexOf('warn');

/** Those of the decisions that stop a text: see `acts`. */
export const acting = <One extends Decision>(decisions: readonly One[]): readonly One[] =>
  decisions.filter(({ action }) => acts(action));

/** The decisions that came to one of these actions. */
export const withAction = (decisions: readonly Decision[], ...wanted: readonly Action[]): readonly Decision[] =>
  decisions.filter(({ action }) => wanted.includes(action));

/** Whether Parapet has been turned off on this host. */
export const isOff = (policy: Policy, host: string): boolean =>
  policy.values.disabledSites.some((off) => host === off || host.endsWith(`.${off}`));

const replies: readonly (string | undefined)[] = replyCategories;
/**
 * Whether a mark in a reply is not to be shown: some rule names its category, which only replies have, and says
 * `allow`. Rules that name no such category, as `* -> allow`, speak only of what is sent.
 */
export const leavesAlone = (policy: Policy, kind: Pick<Finding, 'category' | 'severity'>, host: string): boolean =>
  actionFor(
    policy.rules.filter(({ category }) => replies.includes(category)),
    kind,
    host,
  ) === 'allow';

/**
 * Gives each finding of one text its action on this host, and the text the strongest of them. No action goes beyond the
 * policy's mode: under `warn`, a finding that a rule would block is warned of. Findings keep their order.
 */
export function decide(policy: Policy, findings: readonly Finding[], host: string): Verdict {
  const ceiling = ceilings[policy.values.mode];
  const decisions = findings.map((finding) => ({
    ...finding,
    action: weaker(ceiling, actionFor(policy.rules, finding, host)),
  }));
  return { decisions, action: decisions.reduce<Action>((sum, { action }) => stronger(sum, action), 'allow') };
}
