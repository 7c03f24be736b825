import { allDetectors } from '../detectors/registry.ts';
import { scanner, type Scanner } from '../engine/scan.ts';
import type { Finding } from '../engine/types.ts';
import { customWordDetectors } from '../policy/custom-words.ts';
import { decide, isOff, type Verdict } from '../policy/decide.ts';
import { resolve, type Policy } from '../policy/resolve.ts';
import { createMemory, type Memory } from './memory.ts';

/** The engine under the policy in force on this page. */
export interface Guard {
  readonly memory: Memory;
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

/** Starts under the strict defaults; `use` brings the policy that is in force. */
export function createGuard(host: string): Guard {
  const memory = createMemory();
  let policy = resolve();
  let from = compiledFrom(policy);
  let scan = compile(policy);
  return {
    memory,
    host,
    policy: () => policy,
    use(next) {
      policy = next;
      if (compiledFrom(next) === from) return;
      from = compiledFrom(next);
      scan = compile(next);
    },
    inspect(text) {
      if (text === '' || isOff(policy, host)) return nothing;
      const findings = scan(text).filter((finding) => !memory.isApproved(valueOf(text, finding)));
      return findings.length === 0 ? nothing : decide(policy, findings, host);
    },
  };
}
