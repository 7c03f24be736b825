/**
 * A closed shadow root outside the page's own tree, so that the page does not see what is in it: made here, in the
 * isolated world, it stays closed. Its host is not on the page yet, and goes when the signal aborts.
 */
export function closedLayer(name: `parapet-${string}`, css: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}
