import browser from 'webextension-polyfill';

interface Answer {
  readonly statusCode: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
}

/** No content: the browser stays on the page that it shows. */
const noContent: readonly number[] = [204, 205];

/** Whether the answer becomes a page; a download leaves the one before where it is. */
const becomesPage = ({ statusCode, responseHeaders = [] }: Answer): boolean =>
  !noContent.includes(statusCode) &&
  !responseHeaders.some(
    ({ name, value = '' }) => name.toLowerCase() === 'content-disposition' && /^\s*attachment\b/i.test(value),
  );

/** What ends without an answer shows an error in place of the page, but where somebody has stopped it. */
const stopped = /ABORTED$/;

/** Tells when the page of a tab gives way to another, or goes with its tab; not of an address that leads to none. */
export function watchPages(onPage: (tab: number) => void): void {
  const { onResponseStarted, onErrorOccurred } = browser.webRequest;
  const pages: browser.WebRequest.RequestFilter = { urls: ['<all_urls>'], types: ['main_frame'] };
  onResponseStarted.addListener((details) => void (becomesPage(details) && onPage(details.tabId)), pages, [
    'responseHeaders',
  ]);
  onErrorOccurred.addListener(({ tabId, error }) => void (stopped.test(error) || onPage(tabId)), pages);
  browser.tabs.onRemoved.addListener((tab) => onPage(tab));
}
