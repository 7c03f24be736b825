import { isDarkAt } from '../page-io/marking/theme.ts';
import css from './card.css?inline';

/** A box of ours over the page, in a closed shadow root: the page can see that it is there, and nothing inside. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
}

const name = 'parapet-card';
const mostReturns = 20;

/** A page that has defined our name as an element of its own would get inside, so such a page gets a plain one. */
function createHost(): HTMLElement {
  const host = document.createElement(name);
  return host.matches(':defined') ? document.createElement('div') : host;
}

let sheet: CSSStyleSheet | undefined;

/** Rules reach a strict page only as a constructed sheet: its policy forbids style elements and attributes. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** What the reader sees of the page: its own switch may differ from the system. */
const inSight = (): Element => document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.documentElement;

/** Into the top layer: over z-indexes and open dialogs. One that was taken out of the page begins anew. */
export function raise(box: HTMLElement): void {
  if (box.matches(':popover-open, :modal')) return;
  if (box instanceof HTMLDialogElement) box.close();
  box.popover = 'manual';
  box.showPopover();
}

/**
 * Opens a layer, at document_start too, and removes it when `signal` fires. A page that draws itself anew may throw
 * it out; it then comes back a few times, and `returned` is told.
 */
export function openLayer(kind: 'dialog' | 'div', signal: AbortSignal, returned: () => void): Layer {
  const host = createHost();
  host.dataset['theme'] = isDarkAt(inSight()) ? 'dark' : 'light';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles()];
  const box = document.createElement(kind);
  root.append(box);
  document.documentElement.append(host);
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (host.isConnected || returns++ >= mostReturns) return;
    document.documentElement.append(host);
    returned();
  });
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    host.remove();
  });
  return { host, root, box };
}
