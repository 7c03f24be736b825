import { composerAt, composerOf, type Composer } from './composer.ts';
import { listen as listenOn } from '../lasting.ts';
import { isOwnPaste } from './own-paste.ts';
import { resend, type Leaving } from './resend.ts';
import { isField, pressedSend, type ComposerSelectors } from './send-button.ts';
import { pathOf, shadowRoots } from '../shadow-roots.ts';
import { submissionOf } from './submission.ts';

/** Text that is about to enter a composer, or to leave it. */
export interface Intent {
  readonly way: 'paste' | 'drop' | 'send';
  readonly text: string;
  readonly composer: Composer;
  /** The button is only just going down: if it must not send, say so at the click, when a card covers nothing. */
  readonly early?: true;
  /** Sends again, as the user did. Only for `send`. */
  resend(): void;
}

/** 'stop': the page never hears of it. */
export type Step = 'go' | 'stop';

export interface InterceptHandlers {
  /** Synchronous. */
  readonly onIntent: (intent: Intent) => Step;
  readonly onTyped: (composer: Composer, event: Event) => void;
  /** Somebody has begun to write there. */
  readonly onUsed: (composer: Composer) => void;
  /** All fields of a form that is about to be sent, as JSON: whether they may go. */
  readonly onForm: (action: string, fields: string) => boolean;
  /** A text could not be read: it is not sent. */
  readonly onFailure: (composer: Composer) => void;
}

/** The composer a person wrote in last, or the one the site is known for. */
export type ActiveComposer = () => Composer | undefined;

export interface Intercepted {
  readonly active: ActiveComposer;
  /** Takes this one for the one that was written in last: it stands in a frame. */
  readonly use: (composer: Composer) => void;
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const sendsByKey = (event: KeyboardEvent): boolean =>
  // 229: an input method is still composing; Shift+Enter is a line break everywhere
  event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;

/** What presses a button by the keyboard; one that is only drawn as a button may hear the key alone, and no click. */
const pressesByKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/**
 * Hears everything that can bring text into a composer or send it, before the page does: capture listeners on window,
 * attached at document_start, run first even where the page listens there too.
 */
export function intercept(site: ComposerSelectors, handlers: InterceptHandlers, signal: AbortSignal): Intercepted {
  let last: Composer | undefined;
  /** After a press was stopped, the clicks and keys that belong to it are stopped as well. */
  let stopped: EventTarget | null = null;

  const use = (composer: Composer): void => {
    if (composer === last) return;
    last = composer;
    handlers.onUsed(composer);
  };
  const shown = (root: ParentNode): Element | undefined =>
    [...root.querySelectorAll(site.composer)].find((one) => one.getClientRects().length > 0);
  const activeIn = (roots: Iterable<ShadowRoot>): Composer | undefined => {
    if (last?.element.isConnected) return last;
    const known = shown(document) ?? [...roots].map(shown).find(Boolean);
    return known && composerOf(known);
  };
  const active: ActiveComposer = () => activeIn(lazily(() => shadowRoots(document)));
  const leave = (leaving: Leaving, event: Event, early?: true): boolean => {
    const { composer } = leaving;
    const intent = { way: 'send' as const, text: composer.read(), composer, ...(early && { early }), resend: () => resend(site, leaving) }; // prettier-ignore
    let stop = true;
    try {
      stop = handlers.onIntent(intent) === 'stop';
    } catch {
      handlers.onFailure(composer);
    }
    if (stop) swallow(event);
    return stop;
  };
  const enter = (way: 'paste' | 'drop', data: DataTransfer | null, event: Event): void => {
    const composer = composerAt(event);
    const text = data?.getData('text/plain') ?? '';
    if (!composer || text === '' || isOwnPaste(event)) return;
    use(composer);
    if (way === 'drop') caretToPoint(event as DragEvent);
    try {
      if (handlers.onIntent({ way, text, composer, resend: () => undefined }) === 'stop') swallow(event);
    } catch {
      // what could not be read may come in; it is read again before it leaves
    }
  };

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    handler: (event: WindowEventMap[Name]) => void,
  ): void => listenOn(name, handler, signal);

  listen('paste', (event) => enter('paste', event.clipboardData, event));
  listen('drop', (event) => enter('drop', event.dataTransfer, event));
  listen('focusin', (event) => {
    const composer = composerAt(event);
    if (composer) use(composer);
  });
  listen('input', (event) => {
    const composer = composerAt(event);
    if (!composer) return;
    use(composer);
    try {
      handlers.onTyped(composer, event);
    } catch {
      // typing goes on; the text is read again before it leaves
    }
  });
  // some pages send at the first touch of the button, before there is a click
  const pressing = (event: Event): Leaving | undefined => {
    // all roots of a page are many: only those around the press, and what is in them
    const around = pathOf(event).filter((node) => node instanceof ShadowRoot);
    const composer = activeIn(lazily(() => around.flatMap((root) => [root, ...shadowRoots(root)])));
    const button = composer && pressedSend(site, composer, event);
    return button && { composer, button };
  };
  const leavingByKey = (event: KeyboardEvent): Leaving | undefined => {
    if (!pressesByKey(event)) return undefined;
    const composer = composerAt(event);
    const [target] = pathOf(event);
    if (!composer) return target instanceof Element && !isField(target) ? pressing(event) : undefined;
    return sendsByKey(event) ? { composer, key: event } : undefined;
  };
  listen('keydown', (event) => {
    const leaving = leavingByKey(event);
    stopped = leaving && leave(leaving, event) ? event.target : null;
  });
  for (const follow of ['keypress', 'keyup'] as const) {
    listen(
      follow,
      (event) => void (stopped !== null && pressesByKey(event) && event.target === stopped && swallow(event)),
    );
  }
  listen('pointerdown', (event) => {
    const pressed = pressing(event);
    stopped = pressed && leave(pressed, event, true) ? (pressed.button ?? null) : null;
  });
  for (const follow of ['mousedown', 'pointerup', 'mouseup'] as const) {
    listen(follow, (event) => void (stopped !== null && pressing(event)?.button === stopped && swallow(event)));
  }
  // a touch that is prevented makes no click, and the click is when to say why nothing was sent
  for (const follow of ['touchstart', 'touchend'] as const) {
    listen(
      follow,
      (event) => void (stopped !== null && pressing(event)?.button === stopped && event.stopImmediatePropagation()),
    );
  }
  listen('click', (event) => {
    const pressed = pressing(event);
    if (pressed) leave(pressed, event);
    stopped = null;
  });
  listen('submit', (event) => {
    const composer = active();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (composer && composer.element.closest('form') === form && leave({ composer }, event)) return;
    const { url, text } = submissionOf(form, event.submitter);
    if (!handlers.onForm(url, text)) swallow(event);
  });
  return { active, use };
}

/** Nothing is looked for before it is asked for. */
const lazily = <Item>(find: () => Iterable<Item>): Iterable<Item> => ({
  [Symbol.iterator]: () => find()[Symbol.iterator](),
});

/** A drop that we carry out ourselves goes where the person let go. */
function caretToPoint(event: DragEvent): void {
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  if (range)
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
}
