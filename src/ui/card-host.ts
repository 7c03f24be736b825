import { h, render } from 'preact';
import { Body, Card } from './card.tsx';
import type { keysTo as takesKeys } from './card-keys.ts';
import type { CardAnswer, CardRequest } from './card-types.ts';
import { rememberFocus } from './focus.ts';
import { openLayer, raise, type Layer } from './layer.ts';
import { place } from './place.ts';

export type { CardAction, CardAnswer, CardItem, CardKind, CardRequest } from './card-types.ts';

const dismissed: CardAnswer = { action: 'dismiss', reasonGiven: false };
const noteTime = 8_000;

interface Open {
  close(answer: CardAnswer, giveFocusBack: boolean): void;
  readonly restore: () => void;
}
let open: Open | undefined;
let note: AbortController | undefined;

/** Follows the window's size and its own; only the box is moved, so no rule of the page can. */
function keepInPlace({ box }: Layer, anchor: DOMRect | undefined, signal: AbortSignal): void {
  const settle = (): void => {
    const { width, height } = box.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top } = place(anchor, { width, height }, viewport);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };
  settle();
  const watcher = new ResizeObserver(settle);
  watcher.observe(box);
  window.addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => watcher.disconnect());
}

/** Milliseconds in which an editor pulls the focus back that has not done with a paste yet. */
const pulls = 150;

/**
 * Focus goes in; where the page is inert or pulls it back, the card becomes a modal dialog, over which no page has
 * power.
 */
function takeFocus({ box, root }: Layer, signal: AbortSignal): void {
  const focus = (): void => {
    const first =
      root.querySelector<HTMLElement>('[data-primary]') ?? root.querySelector<HTMLElement>('footer button') ?? box;
    first.focus({ preventScroll: true });
  };
  const insist = (): void => {
    if (signal.aborted || root.activeElement !== null || !(box instanceof HTMLDialogElement)) return;
    if (!box.matches(':modal')) {
      box.hidePopover();
      box.removeAttribute('popover');
      box.showModal();
    }
    focus();
  };
  focus();
  insist();
  setTimeout(insist, pulls);
}

/** A page's own listeners learn of no press inside; a press outside means "not now". */
function watchPresses({ host }: Layer, close: (giveFocusBack: boolean) => void, signal: AbortSignal): void {
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const onPress = (event: Event): void => {
    if (event.isTrusted && event.target !== host) close(false);
  };
  window.addEventListener('pointerdown', onPress, { capture: true, signal });
}

function label({ box }: Layer, request: CardRequest): void {
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-labelledby', 'heading');
  if (request.text) box.setAttribute('aria-describedby', 'text');
  box.lang = 'en';
  box.tabIndex = -1;
}

/**
 * Shows the one card there is; a newer one takes its place and the older answers `dismiss`, as it does when `signal`
 * fires. Keys go to it by `keysTo`. Never rejects.
 */
export function showCard(request: CardRequest, keysTo: typeof takesKeys, signal: AbortSignal): Promise<CardAnswer> {
  if (signal.aborted) return Promise.resolve(dismissed);
  const restore = open?.restore ?? rememberFocus();
  open?.close(dismissed, false);
  note?.abort();
  return new Promise((resolve) => {
    const life = new AbortController();
    const close = (answer: CardAnswer, giveFocusBack: boolean): void => {
      if (life.signal.aborted) return;
      keysTo(undefined);
      open = undefined;
      life.abort();
      if (giveFocusBack) restore();
      resolve(answer);
    };
    const raised = (): void => {
      raise(layer.box);
      takeFocus(layer, life.signal);
    };
    const layer = openLayer('dialog', life.signal, raised);
    label(layer, request);
    const answer = (given: CardAnswer): void => close(given, true);
    // drawn by hand and not by hooks, which would cost every page a fifth of the card's weight
    const draw = (asked?: { asking: string }): void => {
      const ask = (asking: string): void => draw({ asking });
      render(h(Card, { request, answer, ask, ...asked }), layer.box);
    };
    draw();
    open = { close, restore };
    keysTo({ ...layer, since: performance.now(), dismiss: () => close(dismissed, true) });
    raised();
    keepInPlace(layer, request.anchor, life.signal);
    layer.box.addEventListener('cancel', (event) => event.preventDefault());
    watchPresses(layer, (giveFocusBack) => close(dismissed, giveFocusBack), life.signal);
    signal.addEventListener('abort', () => close(dismissed, true), { signal: life.signal });
  });
}

/**
 * Says something without asking: takes no focus, and goes after 8 s unless it is to stay, or the pointer or the focus
 * is on it.
 */
export function showNote(request: CardRequest, signal: AbortSignal): void {
  if (signal.aborted) return;
  note?.abort();
  const life = (note = new AbortController());
  const layer = openLayer('div', life.signal, () => raise(layer.box));
  const close = (): void => life.abort();
  let timer = 0;
  const wait = (): void => clearTimeout(timer);
  const goOn = (): void => {
    wait();
    if (!request.stays) timer = window.setTimeout(close, noteTime);
  };
  goOn();
  for (const type of ['pointerenter', 'focusin']) layer.box.addEventListener(type, wait);
  for (const type of ['pointerleave', 'focusout']) layer.box.addEventListener(type, goOn);
  layer.box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  life.signal.addEventListener('abort', wait);
  signal.addEventListener('abort', close, { signal: life.signal });
  layer.box.setAttribute('role', 'status');
  layer.box.lang = 'en';
  raise(layer.box);
  // a live region is read out when it changes, so it must be there before its words are
  requestAnimationFrame(() => {
    if (life.signal.aborted) return;
    render(h('div', { class: `card note ${request.kind}` }, h(Body, { request, close })), layer.box);
    // beside an open card there is no room for it
    keepInPlace(layer, open ? undefined : request.anchor, life.signal);
  });
}
