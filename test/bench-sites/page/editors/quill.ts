import Quill from 'quill';
import type { BenchEditor, EditorEvents } from '../types.ts';

/** Quill 2; Enter is a keyboard binding. */
export function quill(slot: HTMLElement, events: EditorEvents, attributes: Record<string, string>): BenchEditor {
  const handler = (): boolean => {
    events.onEnter();
    return false;
  };
  const editor = new Quill(slot, {
    modules: { toolbar: false, keyboard: { bindings: { enter: { key: 'Enter', shiftKey: false, handler } } } },
  });
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') editor.root.classList.add(...value.split(' '));
    else editor.root.setAttribute(name, value);
  }
  const text = (): string => editor.getText().replace(/\n$/, '');
  editor.on('text-change', () => events.onInput(text()));
  return { text, clear: () => void editor.setContents([]) };
}
