import browser from 'webextension-polyfill';
import type { Policy } from '../policy/resolve.ts';
import type { PolicyInput } from '../policy/schema.ts';

/** `storage.local` keys. The managed copy is the last policy the organisation is known to have set. */
const userKey = 'policy.user';
const managedKey = 'policy.managed';

/** Makes the policy in force out of what the user and the organisation have set. */
type Resolve = (user: unknown, managed: unknown) => Policy;

async function stored(resolve: Resolve): Promise<Policy> {
  const values = await browser.storage.local.get([userKey, managedKey]);
  return resolve(values[userKey] ?? {}, values[managedKey] ?? {});
}

/**
 * The policy in force now and whenever it changes. Answers from `storage.local` (12 ms) and not from
 * `storage.managed`, which can take seconds after a start; the background keeps the copy fresh.
 */
export function watchPolicy(resolve: Resolve, use: (policy: Policy) => void, signal: AbortSignal): void {
  const refresh = (): void =>
    void stored(resolve).then(
      (policy) => signal.aborted || use(policy),
      () => undefined,
    );
  const onChanged = (changes: object): void => {
    if (userKey in changes || managedKey in changes) refresh();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  refresh();
}

type Settings = Readonly<Record<string, unknown>>;

/** One change after the other, popup and options together: two at once would each write back what they had read. */
const changeUserPolicy = (change: (own: Settings) => Settings): Promise<void> =>
  navigator.locks.request(userKey, async () => {
    const values = await browser.storage.local.get(userKey);
    await browser.storage.local.set({ [userKey]: change((values[userKey] ?? {}) as Settings) });
  });

/** Changes some of the user's own settings. A locked key may be set and stays without effect. */
export const setUserPolicy = (change: PolicyInput): Promise<void> => changeUserPolicy((own) => ({ ...own, ...change }));

/** Takes the user's own value of a setting away, so that the default holds again. */
export const clearUserPolicy = (key: string): Promise<void> =>
  changeUserPolicy((own) => Object.fromEntries(Object.entries(own).filter(([other]) => other !== key)));

interface Guarded {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
/** Chromium only: content scripts, which share a process with the page, need not read what the organisation has set. */
const keepFromPages = async (): Promise<void> =>
  (browser.storage.managed as Guarded).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

/**
 * Keeps the copy of the organisation's policy fresh. `{}` can mean "not yet": once managed, an empty answer never
 * loosens anything, so the last-known copy stays until a new policy is read.
 */
export function mirrorManagedPolicy(): void {
  const mirror = async (): Promise<void> => {
    // Firefox rejects where there is no policy
    const managed = await browser.storage.managed.get().catch(() => ({}));
    // the ingest key stays where it is: what is copied here, a page's process could read
    const { collectorKey: _key, ...copied }: Settings = managed;
    if (Object.keys(managed).length > 0) await browser.storage.local.set({ [managedKey]: copied });
  };
  void keepFromPages();
  browser.storage.onChanged.addListener((_changes, area) => void (area === 'managed' && mirror()));
  void mirror();
}
