import { allDetectors } from '../detectors/registry.ts';
import { commonStart, incremental, type Follower } from '../engine/incremental.ts';
import type { Scanner } from '../engine/scan.ts';
import type { Finding } from '../engine/types.ts';
import { valueOf } from '../engine/value.ts';
import { yieldTo } from '../engine/redact/yield.ts';
import { decide, isOff, type Verdict } from '../policy/decide.ts';
import { resolve, type Policy } from '../policy/resolve.ts';
import { policyScanner, scanSettings } from '../policy/scanner.ts';
import { plainScanner } from '../policy/plain-secret.ts';
import { createVault, type Vault } from '../engine/redact/vault.ts';
import { createMemory, type Memory } from './memory.ts';
import { createNames, type Names, type ReadNames } from './names.ts';

/** The engine under the policy in force on this page. */
export interface Guard {
  readonly memory: Memory;
  /** What was taken out in this tab, and what stands for it. */
  readonly vault: Vault;
  /** Persons and addresses, which a model finds a little later. */
  readonly names: Names;
  readonly host: string;
  policy(): Policy;
  /** False where policy only watches, or is off here: then nothing is refused. */
  isActing(): boolean;
  use(policy: Policy): void;
  /** Reads every request as one that carries the prompt, where it is not sure that the composer was seen. */
  tighten(on: boolean): void;
  isTight(): boolean;
  /** For a composer's text, which is read again with every key. What the person approved is no finding any more. */
  inspect(text: string): Verdict;
  /** For a text that is seen once, such as a file's. */
  inspectOnce(text: string): Verdict;
  /** For what a request says of the person: mostly the composer's text again, or the last request's with more behind it. */
  inspectSent(text: string): Verdict;
  /** For plain secrets alone: in what a page sends of itself, where nothing that the person supplied can stand. */
  inspectPlain(text: string): Verdict;
}

/** Shorter texts are read anew in no time. */
const longText = 2_600;

/** Reads what is sent: only what stands around the composer's text is new, or what was added to the last request's. */
function sentReader(typed: () => Follower): Scanner {
  let sent = typed().fork();
  return (text) => {
    const written = typed().last();
    const at = written.length < longText ? -1 : text.indexOf(written);
    if (at >= 0 && written.length > commonStart(sent.last(), text)) {
      sent = typed().fork();
      sent(text.slice(0, at + written.length));
    }
    return sent(text);
  };
}

const nothing: Verdict = { action: 'allow', decisions: [] };

const compile = (policy: Policy): Scanner => policyScanner(allDetectors, policy.values);
const compiledFrom = (policy: Policy): string => scanSettings(policy.values);

export interface GuardOptions {
  /** The policy to begin with: the strict defaults where nothing better is known; `use` brings the one in force. */
  readonly policy?: Policy;
  /** Called when something was learned that a reload of the page should not forget. */
  readonly changed?: (atOnce?: boolean) => void;
  /** Asks the on-device model of names; none is asked where left out. */
  readonly readNames?: ReadNames;
  /** Where only some pages of a host are the chatbot; all of them where left out. */
  readonly isHere?: () => boolean;
}

/** The other pages of such a host are as if it were turned off there. */
const away = (policy: Policy, host: string): Policy => ({
  ...policy,
  values: { ...policy.values, disabledSites: [host] },
});

export function createGuard(
  host: string,
  {
    policy: start = resolve(),
    changed = () => undefined,
    readNames = () => Promise.resolve(undefined),
    isHere = () => true,
  }: GuardOptions = {},
): Guard {
  let policy = start;
  const current = (): Policy => (isHere() ? policy : away(policy, host));
  const memory = createMemory(changed);
  const vault = createVault({ style: () => policy.values.redaction, changed });
  const names = createNames(host, () => policy, readNames);
  let tight = false;
  let from = compiledFrom(policy);
  let scan = compile(policy);
  let scanPlain = plainScanner(allDetectors, policy.values);
  let follow = incremental(scan);
  let readSent = sentReader(() => follow);

  function judge(text: string, read: Scanner, found: readonly Finding[]): Verdict {
    if (text === '' || isOff(current(), host)) return nothing;
    const findings = yieldTo(text, read(text), found).filter((finding) => {
      const value = valueOf(text, finding);
      return !memory.isApproved(value) && !vault.isStandIn(value);
    });
    return findings.length === 0 ? nothing : decide(policy, findings, host);
  }
  return {
    memory,
    vault,
    names,
    host,
    policy: current,
    tighten: (on) => void (tight = on),
    isTight: () => tight,
    isActing: () => policy.values.mode !== 'monitor' && !isOff(current(), host),
    use(next) {
      policy = next;
      if (compiledFrom(next) === from) return;
      from = compiledFrom(next);
      scan = compile(next);
      scanPlain = plainScanner(allDetectors, next.values);
      follow = incremental(scan);
      readSent = sentReader(() => follow);
    },
    inspect: (text) => judge(text, follow, names.in(text)),
    inspectOnce: (text) => judge(text, scan, names.again(text)),
    inspectSent: (text) => judge(text, readSent, names.again(text)),
    inspectPlain: (text) => judge(text, scanPlain, []),
  };
}
