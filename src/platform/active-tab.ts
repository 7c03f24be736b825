import browser from 'webextension-polyfill';

/** The page in front of the person, as far as the browser lets us know it. */
export type ActiveTab =
  /** Its address is hidden from us: we have no permission for its site. */
  | { readonly kind: 'hidden' }
  /** Not a web page: settings, a new tab, another extension. */
  | { readonly kind: 'other' }
  | { readonly kind: 'page'; readonly id: number; readonly host: string; readonly pattern: string };

/**
 * Works without the "tabs" permission: a tab's address can be read where its site has been granted, and, once the
 * person has allowed "activeTab", wherever they open the popup.
 */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return { kind: 'hidden' };
  const { protocol, hostname } = new URL(tab.url);
  if (!/^https?:$/.test(protocol)) return { kind: 'other' };
  return { kind: 'page', id: tab.id, host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/** Loads the page anew, so that what was just granted begins to guard it. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
