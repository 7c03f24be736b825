import type { Ledger } from '../audit/ledger.ts';
import { runTrials } from '../page-io/trials/run.ts';
import { trialCount, trialsWith } from '../page-io/trials/table.ts';
import type { From } from '../platform/messages.ts';
import { tryNetwork } from '../platform/network-trial.ts';
import { runInPage } from '../platform/parts.ts';
import { isDue, isReport, keepSeal } from '../platform/seals.ts';
import { isCanary } from '../protocol/canary.ts';
import { allSites, siteOf } from '../sites/registry.ts';
import type { Seal, TrialAnswer, TrialOutcome, TrialRequest } from '../protocol/seal.ts';

const isCanaries = (list: unknown): boolean =>
  Array.isArray(list) && list.length === trialCount && list.every(isCanary);

const hostOf = ({ host = '' }: From): string => host.replace(/:\d+$/, '');
/** A page speaks of itself alone, and what it is called follows from its host. */
function isOf(site: string, from: From): boolean {
  const host = hostOf(from);
  return host !== '' && site === (siteOf(allSites, host)?.id ?? host);
}

/** So many are no long task. */
const atOnce = 8;

/** Has the page's guard tried. What comes from a page is no more than made-up secrets of the known shape. */
export async function trySeal({ site, page, canaries }: TrialRequest, from: From): Promise<TrialAnswer> {
  const fits = isReport({ site, paths: page }) && isOf(site, from) && isCanaries(canaries);
  if (!fits || from.tab === undefined) return { outcomes: [] };
  const trials = trialsWith(canaries);
  const outcomes: TrialOutcome[] = [];
  for (let at = 0; at < trials.length; at += atOnce)
    outcomes.push(...(await runInPage(runTrials, trials.slice(at, at + atOnce), from)));
  const host = hostOf(from);
  if (!host || !(await isDue(site, page, Date.now()))) return { outcomes };
  return { outcomes, behind: await tryNetwork(host) };
}

/** Keeps what a page's guard says of itself; a colour that is another than before goes into the ledger. */
export async function reportSeal(seal: Pick<Seal, 'site' | 'paths'>, ledger: Ledger, from: From): Promise<void> {
  if (!isReport(seal) || !isOf(seal.site, from)) return;
  const colour = await keepSeal(seal, Date.now());
  if (!colour) return;
  const event = { at: Date.now(), site: seal.site, direction: 'outbound', action: 'annotate', way: 'seal' } as const;
  await ledger.append({ ...event, counts: { [`seal-${colour}`]: 1 } });
}
