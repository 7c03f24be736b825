import browser from 'webextension-polyfill';
import { watchPages } from './page-loads.ts';
import { changeRules, trialId, type Rule } from './session-rules.ts';

/** A request on its way, from a page, from a worker, or (tab -1) from one that belongs to no tab. */
export interface NetworkRequest {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  /** The host that asked for it. */
  readonly from: string;
  readonly body: NetworkBody;
}

/** Bodies made of files or of packed parts are not shown to extensions. */
export type NetworkBody =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'none' | 'unread' };

export interface NetworkHandlers {
  /** A tab has gone to another page, or is closed. */
  readonly onPage: (tab: number) => void;
  /** Whether it is stopped at once, where the browser waits for no more than that. */
  readonly isStopped: (request: NetworkRequest) => boolean;
  /** Whether it may not leave. Where the browser waits for no promise, the answer comes too late for this one. */
  readonly onRequest: (request: NetworkRequest, stopped: boolean) => Promise<boolean>;
  /** A rule has stopped it: ours, or another extension's. */
  readonly onHeld: (request: NetworkRequest) => void;
}

type Details = browser.WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string };
type Body = NonNullable<Details['requestBody']>;

function bodyOf({ raw, formData, error }: Body): NetworkBody {
  if (error !== undefined) return { kind: 'unread' };
  if (formData) return { kind: 'fields', fields: formData as unknown as Readonly<Record<string, readonly string[]>> };
  const parts = raw ?? [];
  if (parts.length === 0) return { kind: 'none' };
  const known = parts.flatMap(({ bytes }) => (bytes ? [new Uint8Array(bytes as ArrayBuffer)] : []));
  if (known.length < parts.length) return { kind: 'unread' };
  const bytes = new Uint8Array(known.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of known) {
    bytes.set(part, at);
    at += part.length;
  }
  return { kind: 'bytes', bytes };
}

interface Failed {
  readonly error: string;
}
const blocked = 'net::ERR_BLOCKED_BY_CLIENT';

const hostOf = (origin = ''): string => (URL.canParse(origin) ? new URL(origin).hostname : '');
const sending: browser.WebRequest.ResourceType[] = ['xmlhttprequest', 'ping', 'websocket', 'beacon', 'other'];

/**
 * How a request can be held: Firefox waits for a promise; Chromium takes an answer at once, from an extension that an
 * organisation has installed by policy and whose manifest asks for it (build/managed.ts), and from no other.
 */
function holds(): 'promise' | 'at-once' | 'never' {
  if (!(browser.runtime.getManifest().permissions ?? []).includes('webRequestBlocking')) return 'never';
  return 'getBrowserInfo' in browser.runtime ? 'promise' : 'at-once';
}

/** For the background, at its top level. Sees requests of and to hosts that were granted, whoever sends them. */
export function watchNetwork({ onPage, isStopped, onRequest, onHeld }: NetworkHandlers): { readonly canHold: boolean } {
  const { onBeforeRequest, onErrorOccurred } = browser.webRequest;
  const urls = ['<all_urls>'];
  const how = holds();
  const canHold = how === 'promise';
  watchPages(onPage);
  onErrorOccurred.addListener(
    (details) => {
      const { tabId: tab, frameId: frame, url, method, type, error, initiator } = details as Details & Failed;
      const from = hostOf(initiator);
      if (error === blocked && from !== '') onHeld({ tab, frame, url, method, type, from, body: { kind: 'none' } });
    },
    { urls },
  );
  const types = sending.filter((type) => canHold || type !== 'beacon');
  onBeforeRequest.addListener(
    (details) => {
      const { tabId: tab, frameId: frame, url, method, type, initiator, originUrl, requestBody } = details as Details;
      const from = hostOf(initiator ?? originUrl);
      if (!/^(?:https?|wss?):/.test(url) || from === '' || url.startsWith(browser.runtime.getURL(''))) return undefined;
      const body: NetworkBody = requestBody ? bodyOf(requestBody) : { kind: 'none' };
      const request = { tab, frame, url, method, type, from, body };
      const stopped = how === 'at-once' && isStopped(request);
      const refused = onRequest(request, stopped).catch(() => false);
      return canHold ? refused.then((cancel) => ({ cancel })) : stopped ? { cancel: true } : undefined;
    },
    { urls, types },
    how === 'never' ? ['requestBody'] : ['requestBody', 'blocking'],
  );
  return { canHold };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sendingTypes: browser.DeclarativeNetRequest.ResourceType[] = ['xmlhttprequest', 'ping', 'websocket', 'other'];
/** A pattern that is longer is refused by the browser. */
const longestPattern = 500;

/** One address, with any query. */
function only(url: string): { regexFilter: string } | { urlFilter: string } {
  const { origin, pathname } = new URL(url);
  const regexFilter = `^${escaped(origin + pathname)}(?:[?#]|$)`;
  return regexFilter.length > longestPattern ? { urlFilter: `|${origin}${pathname}` } : { regexFilter };
}

/**
 * Holds what a worker sends to this address, or, in a tab, what is sent to it at all, until the tab goes to another page:
 * a frame of the page may belong to no host. The narrowest rule that stops the next one; reading the same address (GET)
 * goes on where the leak was a body. Where the page that sent it is not there any more, nothing is held for the next.
 */
export const holdRequests = (
  { tab, url, method }: Pick<NetworkRequest, 'tab' | 'url' | 'method'>,
  isThere: () => boolean,
): Promise<void> =>
  changeRules((rules) => {
    const address = only(url);
    const [pattern] = Object.values(address);
    const requestMethods = [method.toLowerCase()];
    const isThis = ({ condition: { regexFilter, urlFilter, tabIds, requestMethods: held } }: Rule): boolean =>
      [regexFilter, urlFilter].includes(pattern) && tabIds?.includes(tab) === true && held?.[0] === requestMethods[0];
    if (!isThere() || rules.some(isThis)) return {};
    return { add: [{ ...address, tabIds: [tab], requestMethods, resourceTypes: sendingTypes }] };
  }, trialId);

/** Lets go of what was held for this tab, and for workers that belong to none. */
export const releaseRequests = (tab: number): Promise<void> =>
  changeRules((rules) => ({
    remove: rules.filter(
      ({ id, condition }) => id < trialId && condition.tabIds?.some((held) => held === tab || held < 0),
    ),
  }));

/** Lets go of what was held for tabs whose page is guarded no more. */
export async function releaseHosts(isOver: (host: string) => boolean): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && isOver(hostOf(url))) await releaseRequests(id);
}

/** Tabs that show a page of this host. */
export async function tabsOf(host: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: `*://${host}/*` });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
