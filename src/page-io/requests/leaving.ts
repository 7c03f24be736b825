import { listen } from '../listen.ts';

interface NavigateEvent extends Event {
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  readonly hashChange: boolean;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Whether this address may be gone to. */
type Allows = (carrier: 'navigation' | 'link' | 'ping', url: string) => boolean;

const isSent = (url: string): boolean => /^https?:/.test(url);

function onLink(event: MouseEvent, allows: Allows): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement || one instanceof HTMLAreaElement);
  if (!link) return;
  // pings go out beside the link
  if (link.ping && !link.ping.split(/\s+/).every((ping) => allows('ping', new URL(ping, document.baseURI).href)))
    link.removeAttribute('ping');
  // within this tab the navigation itself is looked at
  const elsewhere = link.target !== '' && link.target !== '_self';
  const away = elsewhere || event.type === 'auxclick' || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!away || !isSent(link.href) || allows('link', link.href)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Asks `allows` before the page is left or a link opens elsewhere, with the whole address, which may carry text. Pings
 * of links are asked about as well. Until the signal aborts.
 */
export function watchLeaving(allows: Allows, signal: AbortSignal): void {
  listen('click', (event) => onLink(event, allows), signal);
  listen('auxclick', (event) => onLink(event, allows), signal);
  const { navigation } = window as unknown as { readonly navigation?: EventTarget };
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { destination, hashChange, navigationType } = event as NavigateEvent;
      const leaves = navigationType === 'push' || navigationType === 'replace';
      if (!leaves || hashChange || destination.sameDocument || !event.cancelable || !isSent(destination.url)) return;
      if (!allows('navigation', destination.url)) event.preventDefault();
    },
    { signal },
  );
}
