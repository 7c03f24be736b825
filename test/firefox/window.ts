import type { Bidi } from './bidi.ts';
import { valueOf, type Evaluated } from './tab.ts';

/** What Firefox's own window and its frame scripts have, as far as they are used here. */
interface Processor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): void;
  commitComposition(): void;
}
interface Messages {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, heard: (message: { readonly data: unknown }) => void): void;
}
declare const Cc: Readonly<Record<string, { createInstance(kind: unknown): Processor }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const windowUtils: { sendContentCommandEvent(type: 'insertText', data: null, text: string): void };
declare const gBrowser: { readonly selectedBrowser: HTMLElement & { readonly messageManager: Messages } };

/**
 * Firefox's own window around the tab. WebDriver has keys and a mouse; what else a person's system brings in (an input
 * method, dictation, a drag) Firefox's own tests make here, and the page gets it as trusted events.
 */
export interface BrowserWindow {
  /** An input method shows what it makes of the keys before it settles on it. */
  readonly compose: (parts: readonly (readonly [half: string, whole: string])[]) => Promise<void>;
  /** No key, one trusted input: as the system's dictation writes. */
  readonly dictate: (text: string) => Promise<void>;
  /** Lets go of text over a place of the page, in its own pixels. */
  readonly drop: (text: string, at: Place) => Promise<void>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

function composeHere(parts: readonly (readonly [string, string])[]): void {
  gBrowser.selectedBrowser.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('no input method');
  for (const part of parts) {
    for (const shown of part) {
      processor.setPendingCompositionString(shown);
      processor.appendClauseToPendingComposition(shown.length, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(shown.length);
      processor.flushPendingComposition();
    }
    processor.commitComposition();
  }
}

function dictateHere(text: string): void {
  gBrowser.selectedBrowser.focus();
  windowUtils.sendContentCommandEvent('insertText', null, text);
}

/** A frame script, which runs beside the page with the browser's own rights; answers once under `name`. */
function askInContent(name: string, source: string): Promise<unknown> {
  const { messageManager } = gBrowser.selectedBrowser;
  return new Promise((done, failed) => {
    messageManager.addMessageListener(name, ({ data }) =>
      data === 'done' ? done(null) : failed(new Error(String(data))),
    );
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
  });
}

/** What Firefox's own tests do to drop something: a drag session, and its three events past the page's scripts. */
const dropHere = (name: string, text: string, { x, y }: Place): string => `try {
  const drags = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
  let [view, x, y] = [content, ${x}, ${y}];
  let over;
  for (let root = view.document; root; ) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === over) break;
    over = inner;
    // a field has a root as well, which is the browser's own
    root = /^(?:input|textarea)$/.test(over.localName) ? null : over.openOrClosedShadowRoot;
    if (over.localName !== 'iframe') continue;
    const box = over.getBoundingClientRect();
    [view, x, y] = [over.contentWindow, x - box.x - over.clientLeft, y - box.y - over.clientTop];
    root = view.document;
  }
  if (over.getRootNode() !== view.document) throw new Error('not driven: a drop into a shadow root');
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', ${JSON.stringify(text)});
  drags.startDragSessionForTests(view, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
  const session = drags.getCurrentSession(view);
  const fire = (type) => {
    const screen = { screenX: view.mozInnerScreenX + x, screenY: view.mozInnerScreenY + y };
    const how = { bubbles: true, cancelable: true, composed: true, view, clientX: x, clientY: y, ...screen, dataTransfer };
    return view.windowUtils.dispatchDOMEventViaPresShellForTesting(over, new view.DragEvent(type, how));
  };
  fire('dragenter');
  // who takes the drop cancels the event, or is an editor, which says so in the session
  const taken = !fire('dragover') || session.canDrop;
  fire(taken ? 'drop' : 'dragleave');
  session.endDragSession(true, 0);
  sendAsyncMessage('${name}', 'done');
} catch (error) {
  sendAsyncMessage('${name}', String(error));
}`;

let asked = 0;

export async function windowOf({ send }: Bidi): Promise<BrowserWindow> {
  const tree = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts[0]?.context;
  const run = async (work: string): Promise<void> =>
    void valueOf(
      await send<Evaluated>('script.evaluate', { expression: work, target: { context }, awaitPromise: true }),
    );
  const call = (work: (...args: never[]) => unknown, ...args: readonly unknown[]): Promise<void> =>
    run(`(${work.toString()})(${args.map((value) => JSON.stringify(value)).join(', ')})`);
  return {
    compose: (parts) => call(composeHere, parts),
    dictate: (text) => call(dictateHere, text),
    drop: (text, at) => {
      const name = `parapet-test-${++asked}`;
      return call(askInContent, name, dropHere(name, text, at));
    },
  };
}
