import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { BenchEditor, EditorEvents } from '../types.ts';

/** tiptap with its starter kit; Enter is caught by `handleKeyDown`. */
export function tiptap(slot: HTMLElement, events: EditorEvents, attributes: Record<string, string>): BenchEditor {
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element: slot,
    extensions: [StarterKit],
    editorProps: {
      attributes,
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
        events.onEnter();
        return true;
      },
    },
    onUpdate: () => events.onInput(text()),
  });
  return { text, clear: () => void editor.commands.clearContent(true) };
}
