import { allDetectors } from '../detectors/registry.ts';
import { scanner, type Scanner } from '../engine/scan.ts';
import type { Finding } from '../engine/types.ts';
import { customWordDetectors } from '../policy/custom-words.ts';
import { decide, isOff, type Verdict } from '../policy/decide.ts';
import { resolve, type Policy } from '../policy/resolve.ts';
import { createVault, type Vault } from '../engine/vault.ts';
import { createMemory, type Memory } from './memory.ts';

/** The engine under the policy in force on this page. */
export interface Guard {
  readonly memory: Memory;
  /** What was taken out on this page, and what stands for it. */
  readonly vault: Vault;
  readonly host: string;
  policy(): Policy;
  use(policy: Policy): void;
  /** Synchronous. What the person approved before is no finding any more. */
  inspect(text: string): Verdict;
}

const nothing: Verdict = { action: 'allow', decisions: [] };

function compile(policy: Policy): Scanner {
  const off = new Set(policy.values.disabledDetectors);
  const wanted = allDetectors.filter(({ id }) => !off.has(id));
  return scanner([...wanted, ...customWordDetectors(policy.values.customWords)]);
}

const compiledFrom = (policy: Policy): string =>
  JSON.stringify([policy.values.disabledDetectors, policy.values.customWords]);

export const valueOf = (text: string, finding: Finding): string => text.slice(finding.span.start, finding.span.end);

/** Starts under the strict defaults where nothing better is known; `use` brings the policy that is in force. */
export function createGuard(host: string, start: Policy = resolve()): Guard {
  const memory = createMemory();
  const vault = createVault();
  let policy = start;
  /** A composer is read again at every step of a paste or a send; its text is scanned once. */
  let last: { readonly text: string; readonly findings: readonly Finding[] } | undefined;
  let from = compiledFrom(policy);
  let scan = compile(policy);
  return {
    memory,
    vault,
    host,
    policy: () => policy,
    use(next) {
      policy = next;
      last = undefined;
      if (compiledFrom(next) === from) return;
      from = compiledFrom(next);
      scan = compile(next);
    },
    inspect(text) {
      if (text === '' || isOff(policy, host)) return nothing;
      if (last?.text !== text) last = { text, findings: scan(text) };
      const findings = last.findings.filter((finding) => {
        const value = valueOf(text, finding);
        return !memory.isApproved(value) && !vault.isStandIn(value);
      });
      return findings.length === 0 ? nothing : decide(policy, findings, host);
    },
  };
}
