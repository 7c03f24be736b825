import { isOff } from './decide.ts';
import type { Policy } from './resolve.ts';
import type { PolicyKey, PolicyValues } from './schema.ts';
import { httpsHost } from './shadow-fields.ts';

/** What is known of a page. */
interface PageFacts {
  readonly host: string;
  /** Whether it is a page for talking to a chatbot. */
  readonly isChat: boolean;
  /** The domain of the account that the page shows; undefined where it shows none. */
  readonly accountDomain?: string | undefined;
}

/**
 * What the organisation minds about a page: a chatbot that it has not approved, or an account that is not of its
 * domains. `id` is also what the ledger counts.
 */
export interface Concern {
  readonly id: 'unsanctioned-site' | 'personal-account';
  readonly action: 'count' | 'warn' | 'block' | 'redirect';
}

/** Whether a host is one of these, or below one of them. */
const isUnder = (host: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const wanted = name.toLowerCase();
    return host === wanted || host.endsWith(`.${wanted}`);
  });

function isSanctioned({ sanctionedSites, approvedAssistant }: PolicyValues, host: string): boolean {
  if (sanctionedSites.length === 0) return true;
  const approved = httpsHost(approvedAssistant);
  return isUnder(host, approved === undefined ? sanctionedSites : [...sanctionedSites, approved]);
}

/** What the organisation has set is not softened by what a person has set. */
const softens = ({ source }: Policy, key: PolicyKey, by: PolicyKey): boolean =>
  source[key] !== 'managed' || source[by] !== 'user';

/** The mode is the strongest thing that may happen: monitor only counts, warn holds nothing. */
function tamed(policy: Policy, key: PolicyKey, action: Concern['action']): Concern['action'] {
  const { mode } = policy.values;
  if (!softens(policy, key, 'mode')) return action;
  if (mode === 'monitor') return 'count';
  return mode === 'warn' && action !== 'count' ? 'warn' : action;
}

/**
 * What the policy minds about a page, and what is to happen; undefined where it minds nothing or the page is no chat.
 */
export function concernOf(policy: Policy, { host, isChat, accountDomain }: PageFacts): Concern | undefined {
  const { unsanctioned, personalAccount, workDomains } = policy.values;
  const off = (key: PolicyKey): boolean => isOff(policy, host) && softens(policy, key, 'disabledSites');
  if (!isChat) return undefined;
  if (!isSanctioned(policy.values, host.toLowerCase())) {
    if (unsanctioned === 'allow' || off('unsanctioned')) return undefined;
    return { id: 'unsanctioned-site', action: tamed(policy, 'unsanctioned', unsanctioned) };
  }
  if (personalAccount === 'allow' || workDomains.length === 0 || accountDomain === undefined) return undefined;
  if (off('personalAccount') || isUnder(accountDomain.toLowerCase(), workDomains)) return undefined;
  return { id: 'personal-account', action: tamed(policy, 'personalAccount', personalAccount) };
}

/** Whether nothing may be sent on the page: the concern blocks or redirects. */
export const holdsSends = (concern: Concern | undefined): concern is Concern =>
  concern?.action === 'block' || concern?.action === 'redirect';

/** Whether any page could be of concern under this policy. Where not, no page is looked at. */
export const mindsPages = ({ values }: Policy): boolean =>
  (values.sanctionedSites.length > 0 && values.unsanctioned !== 'allow') ||
  (values.workDomains.length > 0 && values.personalAccount !== 'allow');
