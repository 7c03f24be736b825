import type { BenchEditor, EditorEvents } from '../types.ts';

/** A bare contenteditable, as home-made chats have it. */
export function contenteditable(slot: HTMLElement, events: EditorEvents): BenchEditor {
  slot.setAttribute('contenteditable', 'true');
  slot.setAttribute('role', 'textbox');
  slot.setAttribute('aria-label', 'Message');
  slot.style.whiteSpace = 'pre-wrap';
  const text = (): string => slot.innerText.replace(/\n$/, '');
  slot.addEventListener('input', () => events.onInput(text()));
  slot.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    events.onEnter();
  });
  return { text, clear: () => slot.replaceChildren() };
}
