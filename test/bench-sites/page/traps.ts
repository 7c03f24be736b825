import type { BenchEditor } from './types.ts';

const names = new Set((new URLSearchParams(location.search).get('trap') ?? '').split(','));

/** Whether `?trap=` names it: shadow, capture, pointerdown, draft, throws. */
export const trapped = (name: 'shadow' | 'capture' | 'pointerdown' | 'draft' | 'throws'): boolean => names.has(name);

/** Where the chat is built: the page, or an open shadow root as web components have it. */
export function chatRoot(): HTMLElement | ShadowRoot {
  if (!trapped('shadow')) return document.body;
  const host = document.createElement('chat-app');
  host.style.display = 'block';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...[...document.head.querySelectorAll('style')].map((style) => style.cloneNode(true)));
  return root;
}

/** Sends on Enter before anybody below `window` hears of the key. */
export function sendInCapture(composer: HTMLElement, send: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || !event.composedPath().includes(composer)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    true,
  );
}

/** Saves what is being written, twice a second, as plain text. */
export function saveDrafts(editor: BenchEditor): void {
  let saved = '';
  setInterval(() => {
    const text = editor.text();
    if (text === saved) return;
    saved = text;
    fetch('/autosave', { method: 'POST', body: text }).catch(() => undefined);
  }, 500);
}

/** A page with broken handlers of its own, on everything a guard listens to as well. */
export function throwEverywhere(): void {
  for (const type of ['keydown', 'beforeinput', 'input', 'paste', 'drop', 'submit', 'click', 'selectionchange']) {
    document.addEventListener(type, () => {
      throw new Error(`the page's own ${type} handler is broken`);
    });
  }
}
