import { allDetectors } from '../detectors/registry.ts';
import { inflate } from '../engine/disguise/inflate.ts';
import type { Scanner } from '../engine/scan.ts';
import { comparable, valueOf } from '../engine/value.ts';
import type { WireCounts } from '../protocol/wire.ts';
import { textOfBytes, packedBy } from '../page-io/requests/bytes.ts';
import { addressOf, textsOf, together } from '../page-io/requests/body.ts';
import { outgoingOf } from '../page-io/port.ts';
import { askTab } from '../platform/messages.ts';
import {
  holdRequests,
  releaseHosts,
  releaseRequests,
  tabsOf,
  watchNetwork,
  type NetworkBody,
  type NetworkRequest,
} from '../platform/network.ts';
import { forgetValues, holdValues, letGo, letGoOf } from '../platform/value-rules.ts';
import { acts, decide, isOff, withAction } from '../policy/decide.ts';
import { plainScanner } from '../policy/plain-scanner.ts';
import { isPlainSecret } from '../policy/plain-secret.ts';
import type { Policy } from '../policy/resolve.ts';
import { policyScanner } from '../policy/scanner.ts';
import { scanSettings } from '../policy/scan-settings.ts';
import { allSites, siteOf } from '../sites/registry.ts';
import type { WireLog } from './wire-log.ts';

/** Bytes that are read of one body here; the guard in the page has read all of its own. */
const most = 1_000_000;

function textOf(body: NetworkBody): string {
  if (body.kind === 'fields')
    return Object.entries(body.fields)
      .map(([name, value]) => JSON.stringify({ [name]: value }))
      .join('\n');
  if (body.kind !== 'bytes') return '';
  const bytes = body.bytes.subarray(0, most);
  return textOfBytes(packedBy(bytes) ? (inflate(bytes, most) ?? bytes) : bytes);
}

/** The scanner of a policy, made anew only where its settings change. */
function scanning(compile: typeof policyScanner): (policy: Policy) => Scanner {
  let last: Policy | undefined;
  let from = '';
  let scan: Scanner = () => [];
  return (policy) => {
    if (policy === last) return scan;
    last = policy;
    const settings = scanSettings(policy.values);
    if (settings !== from) scan = compile(allDetectors, policy.values);
    from = settings;
    return scan;
  };
}

function textsIn(url: string, body: NetworkBody): readonly string[] {
  const { prompt, own, rest, plain } = textsOf(textOf(body));
  return [prompt, own, rest, plain, addressOf(url).text];
}

const once = (kind: NetworkBody['kind'], refused: boolean): WireCounts => ({
  read: kind === 'unread' ? 0 : 1,
  unread: kind === 'unread' ? 1 : 0,
  refused: refused ? 1 : 0,
});

export interface NetworkGuard {
  /** What the person chose to send in this tab, in the form it is compared in. */
  approve(tab: number, values: readonly string[]): void;
  /** What this tab's addresses may not carry. */
  hold(tab: number, host: string, values: readonly string[]): void;
  /** The policy has changed: what it asks for no more is let go of. */
  follow(): void;
  /** What was approved before the background went to sleep. */
  remember(all: ReadonlyMap<number, readonly string[]>): void;
}

/** What the person chose to send in each tab, in the form it is compared in. */
type Approved = ReadonlyMap<number, ReadonlySet<string>>;

/** Reads a request by the policy in force: as long as none was read, by the strict defaults. */
function requestReader(policy: () => Policy, approved: Approved) {
  const scannerOf = scanning(policyScanner);
  const plainOf = scanning(plainScanner);
  const isActing = (from: string): boolean => !isOff(policy(), from) && policy().values.mode !== 'monitor';
  return {
    isActing,
    /** The page's guard is to be asked. */
    isSuspect({ from, url, body }: NetworkRequest): boolean {
      if (!isActing(from)) return false;
      const scan = scannerOf(policy());
      return textsIn(url, body).some((text) => acts(decide(policy(), scan(together(text)), from).action));
    },
    /**
     * Only what no page sends of itself, and only where the whole host is the chatbot: no page can be asked in time. A
     * service worker that this request has woken up may not know the policy yet, nor what was approved: it fails closed.
     */
    isStopped({ tab, from, url, body }: NetworkRequest): boolean {
      if (!isActing(from) || siteOf(allSites, from)?.paths) return false;
      const scan = plainOf(policy());
      const isApproved = (value: string): boolean => approved.get(tab)?.has(comparable(value)) ?? false;
      return textsIn(url, body).some((text) =>
        withAction(decide(policy(), scan(text), from).decisions, 'redact', 'block').some(
          (one) => isPlainSecret(one) && !isApproved(valueOf(text, one)),
        ),
      );
    },
  };
}

/**
 * Asks the guards of the pages that a request may come from, which know what the person wrote, approved and had
 * replaced.
 */
async function isRefused({ tab, frame, from, url, body }: NetworkRequest, held: boolean): Promise<boolean> {
  const ofWorker = tab < 0;
  const outgoing = outgoingOf(ofWorker ? 'service-worker' : 'network', url, textOf(body));
  const tabs = ofWorker ? await tabsOf(from) : [tab];
  const inFrame = ofWorker ? 0 : Math.max(0, frame);
  // a frame that takes no script is its page's
  const asked = tabs.map((one) =>
    askTab(one, inFrame, 'tab.judge', { outgoing, held })
      .catch(() => askTab(one, 0, 'tab.judge', { outgoing, held }))
      .catch(() => false),
  );
  return (await Promise.all(asked)).includes(true);
}

/**
 * The last layer: what the browser itself sees on its way. It reads by the same rules, and only where something was
 * found does it ask the page's guard. Where a request cannot be held, the next one to that address is.
 */
export function guardNetwork(policy: () => Policy, log: WireLog): NetworkGuard {
  const approved = new Map<number, ReadonlySet<string>>();
  /** Something else for each page that a tab shows. */
  const pages = new Map<number, object>();
  const { isActing, isStopped, isSuspect } = requestReader(policy, approved);

  const network = watchNetwork({
    onPage(tab) {
      log.forget(tab);
      approved.delete(tab);
      pages.set(tab, {});
      void Promise.allSettled([releaseRequests(tab), forgetValues(tab)]);
    },
    isStopped,
    // the guard of its page says what was stopped there
    onHeld: (request) => void (isSuspect(request) && isRefused(request, true)),
    async onRequest(request, stopped) {
      const page = pages.get(request.tab);
      const told = (stopped || isSuspect(request)) && (await isRefused(request, stopped || network.canHold));
      const refused = stopped || told;
      if (request.tab >= 0 && request.body.kind !== 'none')
        log.saw(request.tab, 'network', { [request.type]: once(request.body.kind, refused) });
      if (refused && !stopped && !network.canHold) await holdRequests(request, () => pages.get(request.tab) === page);
      return refused;
    },
  });
  return {
    follow() {
      const isOver = (host: string): boolean => !isActing(host);
      void letGoOf(isOver);
      void releaseHosts(isOver);
    },
    remember(all) {
      for (const [tab, values] of all) if (!approved.has(tab)) approved.set(tab, new Set(values));
    },
    approve(tab, values) {
      const before = approved.get(tab)?.size ?? 0;
      approved.set(tab, new Set(values));
      if (values.length <= before) return;
      void releaseRequests(tab);
      void letGo(tab, (value) => values.includes(comparable(value)));
    },
    hold: (tab, host, values) => void holdValues(tab, host, values),
  };
}
