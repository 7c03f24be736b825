import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';

/** What the manifest says of a content script; newer keys are missing from the polyfill's types. */
interface ManifestScript {
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly world?: 'MAIN' | 'ISOLATED';
  readonly all_frames?: boolean;
  readonly match_origin_as_fallback?: boolean;
}

const manifestScripts = (): readonly ManifestScript[] => browser.runtime.getManifest().content_scripts ?? [];
const listedPatterns = (): ReadonlySet<string> => new Set(manifestScripts().flatMap(({ matches }) => matches ?? []));

/** Whether our scripts run on the site of this match pattern (`https://host/*`). */
export const isGuarded = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Sites that the person has added, as match patterns. */
export async function addedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = listedPatterns();
  return origins.filter((origin) => !listed.has(origin));
}

/** The same scripts, in the same worlds and frames, as on the sites that the manifest lists. */
const scriptsFor = (matches: readonly string[]): browser.Scripting.RegisteredContentScript[] =>
  manifestScripts().map((script, index) => ({
    id: `added-${index}`,
    js: [...(script.js ?? [])],
    matches: [...matches],
    runAt: 'document_start',
    allFrames: script.all_frames ?? false,
    persistAcrossSessions: true,
    ...(script.world && { world: script.world }),
    ...(script.match_origin_as_fallback && { matchOriginAsFallback: true }),
  }));

/** Registers our scripts for exactly the sites that have been added. */
async function syncScripts(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length > 0) await browser.scripting.registerContentScripts(scriptsFor(matches));
}

/**
 * For the background, at its top level. The popup may close under the browser's prompt, and an update of the extension
 * forgets its registered scripts, so the background sees to them.
 */
export function watchAddedSites(): void {
  // two at once would register the same ids twice
  const oneByOne = inTurn();
  const sync = (): void => void oneByOne(syncScripts).catch(() => undefined);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
}

/** Asks for one site. To be called straight from a press. False where the person said no. */
export const askForSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Asks to see the address of the page on which the popup is opened from now on. The browser grants it in silence. */
export const askForAddress = (): Promise<boolean> => browser.permissions.request({ permissions: ['activeTab'] });

/** Gives one added site back. */
export const dropSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });
