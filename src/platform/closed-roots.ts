import browser from 'webextension-polyfill';

/** Chromium's way, newer than the types. */
interface Dom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** Firefox's way: shown to extensions alone. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also one that is closed to the page. Only in content scripts. */
export function openOrClosedRoot(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as unknown as { readonly dom?: Dom };
  try {
    return dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot ?? null;
  } catch {
    return null; // an extension that was updated leaves its old scripts without it
  }
}
