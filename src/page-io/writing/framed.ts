import type { Composer } from './composer.ts';
import { shadowRoots } from '../shadow-roots.ts';

const known = new WeakMap<Composer, Composer>();

/** What another frame's script gives, with its functions, which Firefox leaves out of sight. */
export const whole = <Value>(given: Value): Value =>
  (given as { readonly wrappedJSObject?: Value } | undefined)?.wrappedJSObject ?? given;

/** The element of the frame that shows `inner`, wherever it stands in this document. */
function elementOf(inner: Window): HTMLIFrameElement | undefined {
  const isIt = (frame: HTMLIFrameElement): boolean => frame.contentWindow === inner;
  for (const root of [document, ...shadowRoots(document)]) {
    const found = [...root.querySelectorAll('iframe')].find(isIt);
    if (found) return found;
  }
  return undefined;
}

/**
 * A composer in a frame, as the page around it meets it: the frame stands in its place, and what sends may be beside
 * that.
 */
export function framed(composer: Composer, inner: Window): Composer | undefined {
  const before = known.get(composer);
  if (before?.element.isConnected) return before;
  const element = elementOf(inner);
  if (!element) return undefined;
  const own = whole(composer);
  const { contentDocument } = element;
  const made: Composer = {
    ...own,
    element,
    // the frame may show another page by now; Firefox lets nobody ask what is gone
    read: () => (element.contentDocument === contentDocument ? own.read() : ''),
    get settlesLater() {
      return own.settlesLater;
    },
  };
  known.set(composer, made);
  return made;
}
