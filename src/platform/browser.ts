import type { Browser } from 'webextension-polyfill';

type Named = Readonly<Record<'browser' | 'chrome', Browser | undefined>>;
const named = globalThis as unknown as Named;

/**
 * The browser's own interface: both answer with promises, under another name each. As a property of its own, because an
 * element of the page may have such an id.
 */
export const browser = (Object.hasOwn(globalThis, 'browser') ? named.browser : named.chrome) as Browser;
