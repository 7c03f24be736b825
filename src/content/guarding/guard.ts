import type { Scanner } from '../../engine/scan.ts';
import type { Finding } from '../../engine/types.ts';
import { valueOf, valuesOf } from '../../engine/value.ts';
import { yieldTo } from '../../engine/redact/yield.ts';
import { acting, acts, decide, isOff, type Decision, type Verdict } from '../../policy/decide.ts';
import { resolve, type Policy } from '../../policy/resolve.ts';
import { scanSettings } from '../../policy/scan-settings.ts';
import { createVault, type Vault } from '../../engine/redact/vault.ts';
import { createMemory, type Memory } from './memory.ts';
import { createNames, type Names, type ReadNames } from './names.ts';
import { firstEngine } from './first-engine.ts';
import type { Engine } from './engine.ts';
import { beginnings } from './half-typed.ts';

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
  /** What texts are read by, and another one from now on. */
  engine(): Engine;
  adopt(engine: Engine): void;
  /** Does a small part of what the first text would wait for; false where nothing of it is left. */
  prepare(): boolean;
  /** Reads every request as one that carries the prompt, where it is not sure that the composer was seen. */
  tighten(on: boolean): void;
  isTight(): boolean;
  /** What was found in a text that the person put in: it is theirs, and where it may not leave, no address carries it. */
  supply(text: string, found: readonly Decision[]): void;
  /** For a composer's text, which is read again with every key. What the person approved is no finding any more. */
  inspect(text: string): Verdict;
  /** For a text that is seen once, such as a file's. */
  inspectOnce(text: string): Verdict;
  /**
   * For what a request says of the person: mostly the composer's text again, or the last request's with more behind it.
   */
  inspectSent(text: string): Verdict;
  /** For plain secrets alone: in what a page sends of itself, where nothing that the person supplied can stand. */
  inspectPlain(text: string): Verdict;
  /** Whether the word that is just being written looks like the beginning of what may not leave. */
  begins(run: string): boolean;
}

const nothing: Verdict = { action: 'allow', decisions: [] };

export interface GuardOptions {
  /** The policy to begin with: the strict defaults where nothing better is known; `use` brings the one in force. */
  readonly policy?: Policy;
  /** What the page around this frame has learned: a page has one memory, and one stand-in for a value. */
  readonly memory?: Memory;
  readonly vault?: Vault;
  /** What texts are read by at first. */
  readonly engine?: Engine;
  /** Called when something was learned that a reload of the page should not forget. */
  readonly changed?: (atOnce?: boolean) => void;
  /** Asks the on-device model of names; none is asked where left out. */
  readonly readNames?: ReadNames;
  /** Keeps secrets out of all addresses of the page. */
  readonly hold?: (values: readonly string[], policy: Policy) => void;
  /** Where only some pages of a host are the chatbot; all of them where left out. */
  readonly isHere?: () => boolean;
}

/** The other pages of such a host are as if it were turned off there. */
const away = (policy: Policy, host: string): Policy => ({
  ...policy,
  values: { ...policy.values, disabledSites: [host] },
});

/** What the person approved is no finding any more, and a stand-in never was one. */
function verdictOn(
  text: string,
  findings: readonly Finding[],
  policy: Policy,
  { memory, vault, host }: Pick<Guard, 'memory' | 'vault' | 'host'>,
): Verdict {
  const fresh = findings.filter((finding) => {
    const value = valueOf(text, finding);
    return !memory.isApproved(value) && !vault.isStandIn(value);
  });
  return fresh.length === 0 ? nothing : decide(policy, fresh, host);
}

const secretsAmong = (found: readonly Decision[]): readonly Decision[] =>
  acting(found).filter(({ category }) => category === 'secret');

/** The engine in use, compiled for the policy in force. */
function compiled(first: Engine, start: Policy) {
  let engine = first;
  let policy = start;
  let scanners = engine.scannersOf(policy);
  let begins = beginnings(scanners.detectors);
  return {
    policy: () => policy,
    engine: () => engine,
    scanners: () => scanners,
    half: (run: string) => begins(run),
    use(next: Policy): void {
      const same = scanSettings(next.values) === scanSettings(policy.values);
      if (!same) scanners = engine.scannersOf(next);
      if (!same) begins = beginnings(scanners.detectors);
      policy = next;
    },
    adopt(next: Engine): void {
      // one that fails leaves the other in place
      scanners = next.scannersOf(policy);
      begins = beginnings(scanners.detectors);
      engine = next;
    },
    prepare: () => scanners.prepare(),
  };
}

export function createGuard(
  host: string,
  {
    policy: start = resolve(),
    changed = () => undefined,
    readNames = () => Promise.resolve(undefined),
    isHere = () => true,
    hold = () => undefined,
    memory = createMemory(changed),
    vault: kept,
    engine: first = firstEngine,
  }: GuardOptions = {},
): Guard {
  const { policy, scanners, half, ...reading } = compiled(first, start);
  const current = (): Policy => (isHere() ? policy() : away(policy(), host));
  const vault = kept ?? createVault({ style: () => policy().values.redaction, changed });
  const names = createNames(host, policy, readNames);
  let tight = false;

  const known = { memory, vault, host };
  const judge = (text: string, scan: Scanner, found: readonly Finding[]): Verdict =>
    text === '' || isOff(current(), host)
      ? nothing
      : verdictOn(text, yieldTo(text, scan(text), found), policy(), known);
  return {
    ...known,
    names,
    policy: current,
    tighten: (on) => void (tight = on),
    isTight: () => tight,
    isActing: () => policy().values.mode !== 'monitor' && !isOff(current(), host),
    ...reading,
    supply(text, found) {
      memory.supply(valuesOf(text, found));
      hold(valuesOf(text, secretsAmong(found)), policy());
    },
    inspect: (text) => judge(text, scanners().typed, names.in(text)),
    inspectOnce: (text) => judge(text, scanners().once, names.again(text)),
    inspectSent: (text) => judge(text, scanners().sent, names.again(text)),
    inspectPlain: (text) => judge(text, scanners().plain, []),
    begins: (run) => acts(decide(policy(), half(run), host).action),
  };
}
