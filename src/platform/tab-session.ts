import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import type { TabSession } from '../protocol/tab-session.ts';
import type { From } from './messages.ts';

/**
 * What one tab has learned on one host: kept in `storage.session`, which is memory, and encrypted there all the same, as
 * memory may be swapped. The key is on disk and opens nothing once the browser has ended.
 */
const keyName = 'session.key';
const prefix = 'session ';
/** Entries and approved values of one tab; what is more is not kept over a reload. */
const most = 5_000;

let key: Promise<CryptoKey> | undefined;
/** Values are written one after the other, the newest last, and read when what was under way is written. */
const oneByOne = inTurn();

async function openKey(): Promise<CryptoKey> {
  const { [keyName]: kept } = await browser.storage.local.get(keyName);
  if (kept !== undefined)
    return crypto.subtle.importKey('jwk', kept as JsonWebKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  await browser.storage.local.set({ [keyName]: await crypto.subtle.exportKey('jwk', made) });
  return made;
}
const theKey = (): Promise<CryptoKey> => (key ??= openKey());

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** The sender says which tab and host it is by what the browser knows of it, not by what it writes. */
function placeOf({ tab, host }: From): string | undefined {
  return tab === undefined || host === undefined ? undefined : `${prefix}${tab} ${host}`;
}

/** Undefined where nothing is kept, or it cannot be read any more. */
async function keptAt(place: string): Promise<TabSession | undefined> {
  const { [place]: kept } = await browser.storage.session.get(place);
  if (typeof kept !== 'string') return undefined;
  const [iv = '', sealed = ''] = kept.split(' ');
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(iv) },
      await theKey(),
      fromBase64(sealed),
    );
    return JSON.parse(new TextDecoder().decode(plain)) as TabSession;
  } catch {
    return undefined;
  }
}

export async function loadSession(from: From): Promise<TabSession | undefined> {
  const place = placeOf(from);
  return place === undefined ? undefined : oneByOne(() => keptAt(place));
}

/** Tab -> what the person chose to send there, for a background that has just woken up. Never rejects. */
export async function allApproved(): Promise<ReadonlyMap<number, readonly string[]>> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  const approved = new Map<number, readonly string[]>();
  for (const place of Object.keys(all).filter((key) => key.startsWith(prefix))) {
    const tab = Number.parseInt(place.slice(prefix.length), 10);
    const kept = await keptAt(place).catch(() => undefined);
    approved.set(tab, [...(approved.get(tab) ?? []), ...(kept?.approved ?? [])]);
  }
  return approved;
}

/**
 * Frames of one host share one place. A stand-in that two of them have given to different values stands for neither.
 */
function together(kept: TabSession | undefined, fresh: TabSession): TabSession {
  const all = [...(kept?.entries ?? []), ...fresh.entries];
  const values = new Map<string, Set<string>>();
  for (const { standIn, value } of all) values.set(standIn, (values.get(standIn) ?? new Set()).add(value));
  const once = new Map(
    all.filter(({ standIn }) => values.get(standIn)?.size === 1).map((entry) => [entry.standIn, entry]),
  );
  return {
    entries: [...once.values()].slice(-most),
    approved: [...new Set([...(kept?.approved ?? []), ...fresh.approved])].slice(-most),
  };
}

export function saveSession(fresh: TabSession, from: From): Promise<void> {
  const place = placeOf(from);
  if (place === undefined || fresh.entries.length > most || fresh.approved.length > most) return Promise.resolve();
  return oneByOne(async () => {
    const session = together(await keptAt(place), fresh);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(session));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await theKey(), plain);
    await browser.storage.session.set({ [place]: `${toBase64(iv)} ${toBase64(new Uint8Array(sealed))}` });
  });
}

/** For the background, at its top level: what a tab has learned goes with the tab. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    void browser.storage.session.get(null).then((all) => {
      const gone = Object.keys(all).filter((place) => place.startsWith(`${prefix}${tab} `));
      return browser.storage.session.remove(gone);
    });
  });
}
