import browser from 'webextension-polyfill';

interface Answer {
  readonly statusCode: number;
  readonly documentLifecycle?: string;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
}

/** No content: the browser stays on the page that it shows. */
const noContent: readonly number[] = [204, 205];

/** What browsers always show in place of a page. Any other type may be a download, and is one if the server wants it. */
const shown =
  /^\s*(?:text\/(?:html|xml)|application\/(?:xhtml\+xml|xml|json)|image\/(?:png|jpeg|gif|webp|svg\+xml))\s*(?:;|$)/i;
const inline = /^\s*(?:inline\b|$)/i;

/** Whether the answer becomes the page of its tab: one that is loaded ahead does not, nor does a download. */
function becomesPage({ statusCode, documentLifecycle, responseHeaders = [] }: Answer): boolean {
  const headers = (wanted: string): readonly string[] =>
    responseHeaders.flatMap(({ name, value = '' }) => (name.toLowerCase() === wanted ? [value] : []));
  const types = headers('content-type');
  return (
    documentLifecycle !== 'prerender' &&
    !noContent.includes(statusCode) &&
    types.length > 0 &&
    types.every((type) => shown.test(type)) &&
    headers('content-disposition').every((way) => inline.test(way))
  );
}

/** What ends without an answer shows an error in place of the page, but where somebody has stopped it. */
const stopped = /ABORTED$/;

/** Tells when the page of a tab gives way to another, or goes with its tab; not of an address that leads to none. */
export function watchPages(onPage: (tab: number) => void): void {
  const { onResponseStarted, onErrorOccurred } = browser.webRequest;
  const pages: browser.WebRequest.RequestFilter = { urls: ['<all_urls>'], types: ['main_frame'] };
  onResponseStarted.addListener((details) => void (becomesPage(details) && onPage(details.tabId)), pages, [
    'responseHeaders',
  ]);
  onErrorOccurred.addListener((details) => {
    const { tabId, error, documentLifecycle }: typeof details & Pick<Answer, 'documentLifecycle'> = details;
    if (documentLifecycle !== 'prerender' && !stopped.test(error)) onPage(tabId);
  }, pages);
  browser.tabs.onRemoved.addListener((tab) => onPage(tab));
}
