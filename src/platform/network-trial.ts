import browser from 'webextension-polyfill';
import type { PathState, SealPath } from '../protocol/seal.ts';
import { inTurn } from './in-turn.ts';
import { trialId } from './session-rules.ts';

/**
 * Tries the layer behind the page: the browser's network events, and a rule like those that keep secrets out of
 * addresses. The background asks for an address of the site at a port to which browsers connect never, of no website
 * (port 1): what our rule does not stop, the browser gives up on, after it has told us and before it looks the host up.
 */

type Failed = browser.WebRequest.OnErrorOccurredDetailsType;
const stoppedByRule = 'net::ERR_BLOCKED_BY_CLIENT';
const stoppedByPort = 'net::ERR_UNSAFE_PORT';

/** Milliseconds; a device may be busy, and what is not told in time makes the seal red. */
const patience = 5_000;

async function withRule(urlFilter: string, work: () => Promise<void>): Promise<void> {
  const condition = { urlFilter, tabIds: [-1], resourceTypes: ['xmlhttprequest' as const] };
  const { updateSessionRules } = browser.declarativeNetRequest;
  const rule = { id: trialId, condition, action: { type: 'block' as const } };
  await updateSessionRules({ removeRuleIds: [trialId], addRules: [rule] });
  try {
    await work();
  } finally {
    await updateSessionRules({ removeRuleIds: [trialId] });
  }
}

/** How the browser ended a request for this address; undefined where it did not tell us. */
async function endOf(url: string): Promise<string | undefined> {
  const { onErrorOccurred } = browser.webRequest;
  return new Promise((done) => {
    const finish = (error?: string): void => {
      onErrorOccurred.removeListener(hear);
      clearTimeout(late);
      done(error);
    };
    const hear = (details: Failed): void => void (details.url === url && finish(details.error));
    const late = setTimeout(finish, patience);
    onErrorOccurred.addListener(hear, { urls: [`*://${new URL(url).hostname}/*`] });
    void fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' }).catch(() => undefined);
  });
}

/** One at a time: the rule has one id. */
const oneByOne = inTurn();

async function tried(host: string): Promise<readonly SealPath[]> {
  const word = crypto.randomUUID();
  const path = (id: SealPath['id'], state: PathState): SealPath => ({ id, state });
  const scheme = (await browser.permissions.contains({ origins: [`https://${host}/*`] })) ? 'https' : 'http';
  let ended: string | undefined;
  await withRule(word, async () => {
    ended = await endOf(`${scheme}://${host}:1/?q=${word}`);
  }).catch(() => undefined);
  if (ended === undefined) return [path('network', 'open'), path('rule', 'open')];
  const seen = ended === stoppedByRule || ended === stoppedByPort;
  return [path('network', seen ? 'held' : 'uncertain'), path('rule', ended === stoppedByRule ? 'held' : 'open')];
}

/**
 * Empty where it cannot be tried: Firefox gives up on such a port before it tells anybody. `host`: without its port.
 */
export function tryNetwork(host: string): Promise<readonly SealPath[]> {
  if ('getBrowserInfo' in browser.runtime) return Promise.resolve([]);
  return oneByOne(() => tried(host));
}
