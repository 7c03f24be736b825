import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for webextension-polyfill in content scripts alone (build/parts.ts sees to that): there it would be 2.8 KB of
 * what is on a page before the page is. They ask for little, which both browsers answer with promises: Firefox as
 * `browser`, Chromium as `chrome`. An element of the page with the id "browser" is no property of the global object's own.
 */
const native = globalThis as unknown as Readonly<Record<'browser' | 'chrome', Browser>>;
export default Object.hasOwn(native, 'browser') ? native.browser : native.chrome;
